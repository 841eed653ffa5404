namespace ParamGen;

/// <summary>The base class of layers with a vocabulary, which is given or learned from the data by <c>adapt</c>.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/">Keras, categorical preprocessing layers</see>.
/// </remarks>
public abstract class VocabularyAttribute : LayerAttribute
{
    private protected VocabularyAttribute()
    {
    }

    /// <summary>
    /// The maximum size of the vocabulary, including the indices for the mask and for unknown tokens. Default: not set, no maximum. Must be
    /// at least 2. Rejected: fewer than the vocabulary has.
    /// </summary>
    public int MaxTokens { get; set; } = Unset.Integer;

    /// <summary>
    /// The inverse document frequency of each token of the vocabulary. Default: not set, learned from the data. Required if there is a
    /// vocabulary and the mode is <see cref="OutputMode.TfIdf"/>. Rejected: weights with any other mode; any other number of weights.
    /// </summary>
    public double[]? IdfWeights { get; set; }

    /// <summary>How a token is encoded. Default: <see cref="OutputMode.Int"/>.</summary>
    public OutputMode OutputMode { get; set; }

    /// <summary>
    /// Whether each encoding has <see cref="MaxTokens"/> values even if the vocabulary has fewer tokens. Default: false. Rejected: true
    /// without <see cref="MaxTokens"/>.
    /// </summary>
    public bool PadToMaxTokens { get; set; }

    /// <summary>
    /// Whether the output is a sparse tensor. It does not change the shape. Default: false. Rejected: true with
    /// <see cref="OutputMode.Int"/>.
    /// </summary>
    public bool Sparse { get; set; }

    /// <summary>
    /// The size of a vocabulary that is learned from the data, including the indices for the mask and for unknown tokens: what Keras's
    /// <c>vocabulary_size()</c> returns after <c>adapt</c>. Default: not set, the size of the vocabulary that is given; without one, the
    /// size of an encoding is unknown. Must not be negative. Rejected: another size than that of the vocabulary that is given.
    /// </summary>
    public int VocabularySize { get; set; } = Unset.Integer;
}
