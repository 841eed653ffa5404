namespace ParamGen;

/// <summary>How attention compares a query with a key.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/attention_layers/attention/">Keras, Attention layer</see>.</remarks>
public enum ScoreMode
{
    /// <summary>By the sum of their products.</summary>
    Dot,

    /// <summary>By the sum of the hyperbolic tangents of their sums, times a number that is learnt.</summary>
    Concat,
}
