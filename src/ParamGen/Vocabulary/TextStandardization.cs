namespace ParamGen;

/// <summary>How a text is standardized before it is split.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/text/text_vectorization/">Keras, TextVectorization layer</see>.
/// </remarks>
public enum TextStandardization
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>In lower case, without punctuation.</summary>
    LowerAndStripPunctuation,

    /// <summary>In lower case.</summary>
    Lower,

    /// <summary>Without punctuation.</summary>
    StripPunctuation,
}
