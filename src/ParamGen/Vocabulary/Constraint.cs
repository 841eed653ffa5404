namespace ParamGen;

/// <summary>A constraint on a weight, applied after each weight update.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/constraints/">Keras, layer weight constraints</see>.</remarks>
public enum Constraint
{
    /// <summary>No constraint.</summary>
    None,

    /// <summary>The norm is at most a maximum. Arguments: the maximum (default 2), the axis (default 0).</summary>
    MaxNorm,

    /// <summary>
    /// The norm is between two bounds. Arguments: the minimum (default 0), the maximum (default 1), the rate (default 1), the axis
    /// (default 0).
    /// </summary>
    MinMaxNorm,

    /// <summary>No value is negative.</summary>
    NonNeg,

    /// <summary>The norm is 1. Arguments: the axis (default 0).</summary>
    UnitNorm,
}
