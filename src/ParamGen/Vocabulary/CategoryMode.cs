namespace ParamGen;

/// <summary>How a layer writes categories as numbers.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/category_encoding/">Keras, CategoryEncoding layer</see>.</remarks>
public enum CategoryMode
{
    /// <summary>A 1 for each category that occurs.</summary>
    MultiHot,

    /// <summary>A 1 for each number's category, in a row of its own.</summary>
    OneHot,

    /// <summary>How often each category occurs.</summary>
    Count,

    /// <summary>The number of the category.</summary>
    Int,
}
