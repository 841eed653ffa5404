namespace ParamGen.Core.Layers;

/// <summary>What a pooling keeps of several positions.</summary>
internal enum Pool
{
    /// <summary>The largest number.</summary>
    Max,

    /// <summary>The average.</summary>
    Average,
}
