namespace ParamGen;

/// <summary>Dot-product attention: every query is answered with a mean of the values, weighed by the products of the query and their keys.</summary>
/// <remarks>
/// Shape: queries (batch, q, n), values (batch, v, m) and keys (batch, v, n) to (batch, q, m). Weights: with
/// <see cref="UseScale"/> a single number, with <see cref="ParamGen.ScoreMode.Concat"/> another one.
/// Refused: another number of inputs than two or three.
/// <para>Source: <see href="https://keras.io/api/layers/attention_layers/attention/">Keras, Attention layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [Dense(8)] [Attention("input_layer", "dense", UseScale = true)]</c> has 1 parameter and gives (None, 10, 8).</example>
public sealed class AttentionAttribute : WeighedAttentionAttribute
{
    /// <summary>Attention of the queries to the values.</summary>
    /// <param name="inputs">The names of the layers that give the queries, the values and the keys; without the last, the values are the keys.</param>
    public AttentionAttribute(params string[] inputs)
        : base(inputs)
    {
    }

    /// <summary>Whether the products are multiplied by a number that is learnt. Default: false.</summary>
    public bool UseScale { get; set; }

    /// <summary>How a query is compared with a key. Default: <see cref="ScoreMode.Dot"/>.</summary>
    public ScoreMode ScoreMode { get; set; }
}
