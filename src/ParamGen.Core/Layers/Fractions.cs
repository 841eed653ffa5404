namespace ParamGen.Core.Layers;

/// <summary>Whether there are fractions in what a layer gives.</summary>
internal enum Fractions
{
    /// <summary>It computes with its input: there are.</summary>
    Given,

    /// <summary>It moves, picks or adds the numbers of its inputs: there are where one of them has some.</summary>
    Kept,

    /// <summary>It counts: there are none, whatever it takes.</summary>
    None,
}
