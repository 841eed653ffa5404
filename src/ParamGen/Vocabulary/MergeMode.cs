namespace ParamGen;

/// <summary>How the outputs of the two directions become one.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/bidirectional/">Keras, Bidirectional layer</see>.</remarks>
public enum MergeMode
{
    /// <summary>One after the other on the last axis.</summary>
    Concat,

    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>Their product.</summary>
    Mul,

    /// <summary>Their average.</summary>
    Ave,

    /// <summary>They stay two outputs.</summary>
    None,
}
