namespace ParamGen;

/// <summary>Splits each text into tokens, and replaces these by their indices in a vocabulary, or by an encoding of the indices.</summary>
/// <remarks>
/// Input shape: (batch,) or (batch, 1). Output shape: (batch, <see cref="OutputSequenceLength"/>) with <see cref="OutputMode.Int"/>;
/// (batch, …, tokens) with any other mode. Tokens is the size of the vocabulary, including the index for unknown tokens, or
/// <see cref="VocabularyAttribute.MaxTokens"/> with <see cref="VocabularyAttribute.PadToMaxTokens"/>. Without a vocabulary, it is known
/// only after <c>adapt</c>. No weights.
/// Rejected: a vocabulary that is empty, repeats a token, or holds the empty string anywhere but at its start; more tokens than
/// <see cref="VocabularyAttribute.MaxTokens"/>; arguments that do not fit the mode.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/text/text_vectorization/">Keras, TextVectorization
/// layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(1, DType = DType.String)] [TextVectorization(MaxTokens = 20000, OutputSequenceLength = 200)]</c> has output shape (None, 200).
/// </example>
public sealed class TextVectorizationAttribute : VocabularyAttribute
{
    /// <summary>How a text is standardized. Default: <see cref="TextStandardization.LowerAndStripPunctuation"/>.</summary>
    public TextStandardization Standardize { get; set; } = TextStandardization.LowerAndStripPunctuation;

    /// <summary>Where a text is split. Default: <see cref="TextSplit.Whitespace"/>.</summary>
    public TextSplit Split { get; set; } = TextSplit.Whitespace;

    /// <summary>The largest number of tokens that are joined to one. Default: not set, none are joined.</summary>
    public int Ngrams { get; set; } = Unset.Integer;

    /// <summary>
    /// The numbers of tokens that are joined to one. Default: 1 to <see cref="Ngrams"/>. Cannot be combined with <see cref="Ngrams"/>.
    /// </summary>
    public int[]? NgramsByAxis { get; set; }

    /// <summary>
    /// The number of indices of each text, which is padded with 0 or cut. Default: not set, that of the longest text of a batch, an unknown
    /// size. Must not be negative. Rejected: a length with any mode except <see cref="OutputMode.Int"/>.
    /// </summary>
    public int OutputSequenceLength { get; set; } = Unset.Integer;

    /// <summary>The tokens. Default: not set, learned from the data.</summary>
    public string[]? Vocabulary { get; set; }

    /// <summary>
    /// Whether the output is a ragged tensor, in which texts keep their lengths. Default: false. Rejected: true with any mode except
    /// <see cref="OutputMode.Int"/>.
    /// </summary>
    public bool Ragged { get; set; }

    /// <summary>The encoding of the texts. Default: "utf-8".</summary>
    public string Encoding { get; set; } = "utf-8";
}
