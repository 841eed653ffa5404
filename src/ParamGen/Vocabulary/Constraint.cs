namespace ParamGen;

/// <summary>What a weight is held to after each update.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/constraints/">Keras, layer weight constraints</see>.</remarks>
public enum Constraint
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A norm of no more than a maximum; arguments: the maximum (2), the axis (0).</summary>
    MaxNorm,

    /// <summary>A norm between two bounds; arguments: lowest (0), highest (1), rate (1), axis (0).</summary>
    MinMaxNorm,

    /// <summary>No number below 0.</summary>
    NonNeg,

    /// <summary>A norm of 1; arguments: the axis (0).</summary>
    UnitNorm,
}
