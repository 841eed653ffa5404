namespace ParamGen;

/// <summary>Where a text is split into tokens.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/text/text_vectorization/">Keras, TextVectorization layer</see>.
/// </remarks>
public enum TextSplit
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>At whitespace.</summary>
    Whitespace,

    /// <summary>After each character.</summary>
    Character,
}
