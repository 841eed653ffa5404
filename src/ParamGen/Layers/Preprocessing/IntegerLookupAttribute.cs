namespace ParamGen;

/// <summary>Replaces each integer by its index in a vocabulary, or by an encoding of the index.</summary>
/// <remarks>
/// Input shape: (batch, …, n). Output shape: same as the input with <see cref="OutputMode.Int"/>; (batch, …, n, tokens) with
/// <see cref="OutputMode.OneHot"/>, or (batch, …, tokens) if n is 1; (batch, …, tokens) with any other mode. Tokens is the
/// size of the vocabulary, including the indices for unknown tokens, or <see cref="VocabularyAttribute.MaxTokens"/> with
/// <see cref="VocabularyAttribute.PadToMaxTokens"/>. Without a vocabulary, it is known only after <c>adapt</c>. No weights.
/// Rejected: a vocabulary that is empty, repeats a token, or holds the mask token anywhere but at its start; more tokens than
/// <see cref="VocabularyAttribute.MaxTokens"/>; arguments that do not fit the mode.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/integer_lookup/">Keras, IntegerLookup
/// layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(5, DType = DType.Int64)] [IntegerLookup(Vocabulary = new[] { 12, 36, 1138 }, OutputMode = OutputMode.Count)]</c> has output
/// shape (None, 4).
/// </example>
public sealed class IntegerLookupAttribute : LookupAttribute
{
    /// <summary>
    /// The integer that represents a missing value. With <see cref="OutputMode.Int"/> it has the index 0; other modes leave it out.
    /// Default: not set, there is none.
    /// </summary>
    public int MaskToken { get; set; } = Unset.Integer;

    /// <summary>The integer that represents unknown integers. Default: -1.</summary>
    public int OovToken { get; set; } = -1;

    /// <summary>
    /// The integers: all of them without the mask and the unknown token, or with these at the start. Default: not set, learned from the
    /// data.
    /// </summary>
    public int[]? Vocabulary { get; set; }

    /// <summary>The type of the integers. Default: <see cref="DType.Int64"/>. Rejected: any other type.</summary>
    public DType VocabularyDType { get; set; } = DType.Int64;
}
