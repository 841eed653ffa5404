namespace ParamGen;

/// <summary>Replaces each string by its index in a vocabulary, or by an encoding of the index.</summary>
/// <remarks>
/// Input shape: (batch, …, n). Output shape: same as the input with <see cref="OutputMode.Int"/>; (batch, …, n, tokens) with
/// <see cref="OutputMode.OneHot"/>, or (batch, …, tokens) if n is 1; (batch, …, tokens) with any other mode. Tokens is the
/// size of the vocabulary, including the indices for unknown tokens, or <see cref="VocabularyAttribute.MaxTokens"/> with
/// <see cref="VocabularyAttribute.PadToMaxTokens"/>. Without a vocabulary, it is known only after <c>adapt</c>. No weights.
/// Rejected: a vocabulary that is empty, repeats a token, or holds the mask token anywhere but at its start; more tokens than
/// <see cref="VocabularyAttribute.MaxTokens"/>; arguments that do not fit the mode.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/string_lookup/">Keras, StringLookup
/// layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(1, DType = DType.String)] [StringLookup(Vocabulary = new[] { "a", "b", "c" }, OutputMode = OutputMode.OneHot)]</c> has output
/// shape (None, 4).
/// </example>
public sealed class StringLookupAttribute : LookupAttribute
{
    /// <summary>
    /// The token that represents a missing value. With <see cref="OutputMode.Int"/> it has the index 0; other modes leave it out.
    /// Default: not set, there is none.
    /// </summary>
    public string? MaskToken { get; set; }

    /// <summary>The token that represents unknown tokens. Default: "[UNK]".</summary>
    public string? OovToken { get; set; } = "[UNK]";

    /// <summary>
    /// The tokens: all of them without the mask and the unknown token, or with these at the start. Default: not set, learned from the data.
    /// </summary>
    public string[]? Vocabulary { get; set; }

    /// <summary>The encoding of the strings. Default: "utf-8".</summary>
    public string Encoding { get; set; } = "utf-8";
}
