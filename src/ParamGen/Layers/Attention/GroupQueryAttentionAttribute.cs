namespace ParamGen;

/// <summary>Attention of several heads, of which each group shares its keys and values; with a single group, multi-query attention.</summary>
/// <remarks>
/// Shape: queries (batch, q, n), values (batch, v, n) and keys (batch, v, k) to (batch, q, n).
/// Weights: kernels of n × query heads × head dim for the queries, k × key-value heads × head dim for the keys,
/// n × key-value heads × head dim for the values, with a gate n × query heads × head dim for it, and
/// query heads × head dim × n for what is given out; a bias beside each.
/// Refused: key-value heads that do not divide the query heads; sizes less than 1; a dropout outside 0 to 1; inputs of another
/// rank than 3; queries and values of different width; values and keys of different length; a last axis that is not known.
/// <para>Source: <see href="https://keras.io/api/layers/attention_layers/group_query_attention/">Keras, GroupQueryAttention layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 64)] [GroupQueryAttention(16, 4, 2)]</c> has 2 × 64 × 4 × 16 + 2 × 64 × 2 × 16 + 4 × 16 + 2 × 2 × 16 + 64 = 12,480 parameters and gives (None, 100, 64).</example>
public sealed class GroupQueryAttentionAttribute : HeadAttentionAttribute
{
    /// <summary>Attention of the given numbers of heads.</summary>
    /// <param name="headDim">How many numbers each head makes of a query, a key and a value.</param>
    /// <param name="numQueryHeads">How many heads project the queries.</param>
    /// <param name="numKeyValueHeads">How many heads project the keys and values.</param>
    public GroupQueryAttentionAttribute(int headDim, int numQueryHeads, int numKeyValueHeads)
    {
        HeadDim = headDim;
        NumQueryHeads = numQueryHeads;
        NumKeyValueHeads = numKeyValueHeads;
    }

    /// <summary>How many numbers each head makes of a query, a key and a value, at least 1.</summary>
    public int HeadDim { get; }

    /// <summary>How many heads project the queries, a multiple of <see cref="NumKeyValueHeads"/>. Refused: less than 0.</summary>
    public int NumQueryHeads { get; }

    /// <summary>How many heads project the keys and values, at least 1.</summary>
    public int NumKeyValueHeads { get; }
}
