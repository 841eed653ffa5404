namespace ParamGen;

/// <summary>
/// Dot-product attention: for each query, a weighted average of the values, with weights from the dot products of the query and the keys.
/// </summary>
/// <remarks>
/// Input shapes: queries (batch, q, n), values (batch, v, m), and keys (batch, v, n). Output shape: (batch, q, m).
/// Weights: with <see cref="UseScale"/>, a scalar; with <see cref="ParamGen.ScoreMode.Concat"/>, another scalar.
/// Rejected: fewer than two or more than three inputs.
/// <para>Source: <see href="https://keras.io/api/layers/attention_layers/attention/">Keras, Attention layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(10, 8)] [Dense(8)] [Attention("input_layer", "dense", UseScale = true)]</c> has 1 parameter and output shape (None, 10, 8).
/// </example>
public sealed class AttentionAttribute : WeighedAttentionAttribute
{
    /// <summary>Attention from the queries to the values.</summary>
    /// <param name="inputs">
    /// The names of the layers that output the queries, the values, and, optionally, the keys. Default for the keys: the values.
    /// </param>
    public AttentionAttribute(params string[] inputs)
        : base(inputs)
    {
    }

    /// <summary>Whether to multiply the scores by a learned scalar. Default: false.</summary>
    public bool UseScale { get; set; }

    /// <summary>How the score of a query and a key is computed. Default: <see cref="ScoreMode.Dot"/>.</summary>
    public ScoreMode ScoreMode { get; set; }
}
