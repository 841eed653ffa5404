namespace ParamGen;

/// <summary>How the attention score of a query and a key is computed.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/attention_layers/attention/">Keras, Attention layer</see>.</remarks>
public enum ScoreMode
{
    /// <summary>Their dot product.</summary>
    Dot,

    /// <summary>The sum of tanh(query + key) over the last axis, multiplied by a learned weight.</summary>
    Concat,
}
