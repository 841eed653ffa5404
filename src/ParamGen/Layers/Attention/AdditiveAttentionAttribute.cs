namespace ParamGen;

/// <summary>Additive attention: every query is answered with a mean of the values, weighed by the hyperbolic tangent of the sum of the query and their keys.</summary>
/// <remarks>
/// Shape: queries (batch, q, n), values (batch, v, m) and keys (batch, v, n) to (batch, q, m). Weights: with
/// <see cref="UseScale"/> a scale of n.
/// Refused: another number of inputs than two or three; queries without a known last axis, unless there is no scale.
/// <para>Source: <see href="https://keras.io/api/layers/attention_layers/additive_attention/">Keras, AdditiveAttention layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [Dense(8)] [AdditiveAttention("input_layer", "dense")]</c> has 8 parameters beside the dense layer's and gives (None, 10, 8).</example>
public sealed class AdditiveAttentionAttribute : WeighedAttentionAttribute
{
    /// <summary>Attention of the queries to the values.</summary>
    /// <param name="inputs">The names of the layers that give the queries, the values and the keys; without the last, the values are the keys.</param>
    public AdditiveAttentionAttribute(params string[] inputs)
        : base(inputs)
    {
    }

    /// <summary>Whether the tangents are multiplied by a scale that is learnt before they are summed. Default: true.</summary>
    public bool UseScale { get; set; } = true;
}
