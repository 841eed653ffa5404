namespace ParamGen;

/// <summary>How a category is encoded.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/category_encoding/">Keras, CategoryEncoding layer</see>.
/// </remarks>
public enum OutputMode
{
    /// <summary>As its index.</summary>
    Int,

    /// <summary>As a vector with a single 1, one vector per value.</summary>
    OneHot,

    /// <summary>As a 1 for each category that occurs in a sample, in one vector.</summary>
    MultiHot,

    /// <summary>As the number of times each category occurs in a sample, in one vector.</summary>
    Count,

    /// <summary>As <see cref="Count"/>, multiplied by the inverse document frequency of each category.</summary>
    TfIdf,

    /// <summary>Keras's older name of <see cref="MultiHot"/>, which look-ups still take.</summary>
    Binary,
}
