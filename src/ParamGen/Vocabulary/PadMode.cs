namespace ParamGen;

/// <summary>What the values are that a padding adds.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/numpy/#pad-function">Keras, pad</see>.</remarks>
public enum PadMode
{
    /// <summary>A single value, by default 0. Keras's default.</summary>
    Constant,

    /// <summary>The value at the edge, repeated.</summary>
    Edge,

    /// <summary>The values mirrored at the edge, whose own value is not repeated.</summary>
    Reflect,

    /// <summary>The values mirrored at the edge, whose own value is repeated.</summary>
    Symmetric,
}
