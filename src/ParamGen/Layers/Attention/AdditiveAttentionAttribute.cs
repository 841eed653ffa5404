namespace ParamGen;

/// <summary>Additive attention: for each query, a weighted average of the values, with weights from tanh(query + key).</summary>
/// <remarks>
/// Input shapes: queries (batch, q, n), values (batch, v, m), and keys (batch, v, n). Output shape: (batch, q, m).
/// Weights: with <see cref="UseScale"/>, a scale of shape (n).
/// Rejected: fewer than two or more than three inputs; queries with an unknown last axis, if there is a scale.
/// <para>Source: <see href="https://keras.io/api/layers/attention_layers/additive_attention/">Keras, AdditiveAttention layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(10, 8)] [Dense(8)] [AdditiveAttention("input_layer", "dense")]</c> has 8 parameters besides those of the dense layer, and
/// output shape (None, 10, 8).
/// </example>
public sealed class AdditiveAttentionAttribute : WeighedAttentionAttribute
{
    /// <summary>Attention from the queries to the values.</summary>
    /// <param name="inputs">
    /// The names of the layers that output the queries, the values, and, optionally, the keys. Default for the keys: the values.
    /// </param>
    public AdditiveAttentionAttribute(params string[] inputs)
        : base(inputs)
    {
    }

    /// <summary>Whether to multiply the tanh values by a learned scale before summing them. Default: true.</summary>
    public bool UseScale { get; set; } = true;
}
