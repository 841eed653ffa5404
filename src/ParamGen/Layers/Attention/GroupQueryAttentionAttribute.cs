namespace ParamGen;

/// <summary>
/// Grouped-query attention: attention with several heads, in which each group of query heads shares its keys and values. With a single
/// group, it is multi-query attention.
/// </summary>
/// <remarks>
/// Input shapes: queries (batch, q, n), values (batch, v, n), and keys (batch, v, k). Output shape: (batch, q, n).
/// Weights: kernels of shape (n, query heads, head dim) for the queries, (k, key-value heads, head dim) for the keys,
/// (n, key-value heads, head dim) for the values, (query heads, head dim, n) for the output, and, with
/// <see cref="HeadAttentionAttribute.UseGate"/>, (n, query heads, head dim) for the gate. Each kernel has a bias.
/// Rejected: key-value heads that do not divide the query heads; a head dim or key-value heads that are not positive; a dropout outside 0
/// to 1; an input whose rank is not 3; queries and values of different widths; values and keys of different lengths; an unknown last axis.
/// <para>Source: <see href="https://keras.io/api/layers/attention_layers/group_query_attention/">Keras, GroupQueryAttention
/// layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(100, 64)] [GroupQueryAttention(16, 4, 2)]</c> has 2 × 64 × 4 × 16 + 2 × 64 × 2 × 16 + 4 × 16 + 2 × 2 × 16 + 64 = 12,480
/// parameters and output shape (None, 100, 64).
/// </example>
public sealed class GroupQueryAttentionAttribute : HeadAttentionAttribute
{
    /// <summary>Attention with the given number of heads.</summary>
    /// <param name="headDim">The size of each query, key, and value in a head. Must be positive.</param>
    /// <param name="numQueryHeads">
    /// The number of query heads. Must be a multiple of <see cref="NumKeyValueHeads"/> and not negative.
    /// </param>
    /// <param name="numKeyValueHeads">The number of key-value heads. Must be positive.</param>
    public GroupQueryAttentionAttribute(int headDim, int numQueryHeads, int numKeyValueHeads)
    {
        HeadDim = headDim;
        NumQueryHeads = numQueryHeads;
        NumKeyValueHeads = numKeyValueHeads;
    }

    /// <summary>The size of each query, key, and value in a head. Must be positive.</summary>
    public int HeadDim { get; }

    /// <summary>The number of query heads. Must be a multiple of <see cref="NumKeyValueHeads"/> and not negative.</summary>
    public int NumQueryHeads { get; }

    /// <summary>The number of key-value heads. Must be positive.</summary>
    public int NumKeyValueHeads { get; }
}
