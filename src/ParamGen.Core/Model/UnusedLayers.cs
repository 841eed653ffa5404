namespace ParamGen.Core.Model;

/// <summary>What becomes of layers that lead to none of the outputs of a network.</summary>
internal enum UnusedLayers
{
    /// <summary>They have to be right, and are then no part of the network.</summary>
    Dropped,

    /// <summary>They stay in the network and count.</summary>
    Kept,
}
