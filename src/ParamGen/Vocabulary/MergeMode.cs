namespace ParamGen;

/// <summary>How the outputs of the two directions are combined.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/bidirectional/">Keras, Bidirectional layer</see>.</remarks>
public enum MergeMode
{
    /// <summary>Their concatenation along the last axis.</summary>
    Concat,

    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>Their product.</summary>
    Mul,

    /// <summary>Their average.</summary>
    Ave,

    /// <summary>They remain two outputs.</summary>
    None,
}
