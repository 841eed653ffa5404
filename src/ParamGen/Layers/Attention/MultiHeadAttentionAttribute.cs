namespace ParamGen;

/// <summary>
/// Multi-head attention: each head projects the queries, keys, and values on its own, and a last projection combines the outputs of all
/// heads.
/// </summary>
/// <remarks>
/// Input shapes: queries (batch, q, n), values (batch, v, m), and keys (batch, v, k). Output shape: (batch, q, n), or (batch, q, …) with
/// <see cref="OutputShape"/>.
/// Weights: kernels of shape (n, heads, key dim) for the queries, (k, heads, key dim) for the keys, (m, heads, value dim) for the values,
/// (heads, value dim, n) for the output, and, with <see cref="HeadAttentionAttribute.UseGate"/>, (n, heads, value dim) for the gate. Each
/// kernel has a bias.
/// Rejected: sizes that are not positive; a dropout outside 0 to 1; values and keys that differ on an axis other than the last; queries and
/// values of different ranks; an unknown last axis.
/// <para>Source: <see href="https://keras.io/api/layers/attention_layers/multi_head_attention/">Keras, MultiHeadAttention
/// layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(200, 32)] [MultiHeadAttention(2, 32)]</c> has 4 × 32 × 2 × 32 + 3 × 2 × 32 + 32 = 8,416 parameters and output shape
/// (None, 200, 32).
/// </example>
public sealed class MultiHeadAttentionAttribute : HeadAttentionAttribute
{
    /// <summary>Attention with the given number of heads.</summary>
    /// <param name="numHeads">The number of heads. Must be positive.</param>
    /// <param name="keyDim">The size of each query and key in a head. Must be positive.</param>
    public MultiHeadAttentionAttribute(int numHeads, int keyDim)
    {
        NumHeads = numHeads;
        KeyDim = keyDim;
    }

    /// <summary>The number of heads. Must be positive.</summary>
    public int NumHeads { get; }

    /// <summary>The size of each query and key in a head. Must be positive.</summary>
    public int KeyDim { get; }

    /// <summary>The size of each value in a head. Default: <see cref="KeyDim"/>. Must be positive.</summary>
    public int ValueDim { get; set; } = Unset.Integer;

    /// <summary>
    /// The size of the output for each query. Default: the size of the queries. Must not be negative; 0 means the default.
    /// </summary>
    public int OutputShape { get; set; } = Unset.Integer;

    /// <summary>
    /// The shape of the output for each query, if it has several axes. Default: <see cref="OutputShape"/>. Must not be negative. Cannot be
    /// combined with <see cref="OutputShape"/>.
    /// </summary>
    public int[]? OutputShapeByAxis { get; set; }

    /// <summary>
    /// The axes over which the queries attend; the batch axis is 0, and negative axes count from the end. Default: all axes except the
    /// batch axis and the last. Rejected: an axis that the values do not have.
    /// </summary>
    public int[]? AttentionAxes { get; set; }
}
