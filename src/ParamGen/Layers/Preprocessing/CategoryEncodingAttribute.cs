namespace ParamGen;

/// <summary>Writes whole numbers as categories.</summary>
/// <remarks>
/// Shape: (batch, n) to (batch, number of tokens); with <see cref="CategoryMode.OneHot"/> and n other than 1 to (batch, n, number of tokens). No weights.
/// Refused: less than one token.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/category_encoding/">Keras, CategoryEncoding layer</see>.</para>
/// </remarks>
/// <example><c>[Input(5)] [CategoryEncoding(10)]</c> gives (None, 10).</example>
public sealed class CategoryEncodingAttribute : LayerAttribute
{
    /// <summary>A layer with the given arguments.</summary>
    /// <param name="numTokens">How many categories there are, at least 1.</param>
    public CategoryEncodingAttribute(int numTokens)
    {
        NumTokens = numTokens;
    }

    /// <summary>How many categories there are, at least 1.</summary>
    public int NumTokens { get; }

    /// <summary>How the categories are written. Default: <see cref="CategoryMode.MultiHot"/>. Refused: <see cref="CategoryMode.Int"/>.</summary>
    public CategoryMode OutputMode { get; set; }

    /// <summary>Whether the output is kept sparse. Default: false.</summary>
    public bool Sparse { get; set; }
}
