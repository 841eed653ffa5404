namespace ParamGen;

/// <summary>Attention of several heads: each projects queries, keys and values by itself, and what all of them give is projected back.</summary>
/// <remarks>
/// Shape: queries (batch, q, n), values (batch, v, m) and keys (batch, v, k) to (batch, q, n), or (batch, q, output shape).
/// Weights: kernels of n × heads × key dim for the queries, k × heads × key dim for the keys, m × heads × value dim for the
/// values, with a gate n × heads × value dim for it, and heads × value dim × n for what is given out; a bias beside each.
/// Refused: sizes less than 1; a dropout outside 0 to 1; values and keys that differ in another axis than the last; queries
/// and values of different rank; a last axis that is not known.
/// <para>Source: <see href="https://keras.io/api/layers/attention_layers/multi_head_attention/">Keras, MultiHeadAttention layer</see>.</para>
/// </remarks>
/// <example><c>[Input(200, 32)] [MultiHeadAttention(2, 32)]</c> has 4 × 32 × 2 × 32 + 3 × 2 × 32 + 32 = 8,416 parameters and gives (None, 200, 32).</example>
public sealed class MultiHeadAttentionAttribute : HeadAttentionAttribute
{
    /// <summary>Attention of the given number of heads.</summary>
    /// <param name="numHeads">How many heads there are.</param>
    /// <param name="keyDim">How many numbers each head makes of a query and of a key.</param>
    public MultiHeadAttentionAttribute(int numHeads, int keyDim)
    {
        NumHeads = numHeads;
        KeyDim = keyDim;
    }

    /// <summary>How many heads there are, at least 1.</summary>
    public int NumHeads { get; }

    /// <summary>How many numbers each head makes of a query and of a key, at least 1.</summary>
    public int KeyDim { get; }

    /// <summary>How many numbers each head makes of a value. Default: <see cref="KeyDim"/>. Refused: less than 1.</summary>
    public int ValueDim { get; set; } = Unset.Integer;

    /// <summary>How many numbers are given out for each query. Default: as many as the queries have. Refused: less than 1.</summary>
    public int OutputShape { get; set; } = Unset.Integer;

    /// <summary><see cref="OutputShape"/> on several axes.</summary>
    public int[]? OutputShapeByAxis { get; set; }

    /// <summary>The axes over which a query attends, the batch axis being 0; counted from the end when negative. Default: all but the batch and the last. Refused: an axis that the values do not have.</summary>
    public int[]? AttentionAxes { get; set; }
}
