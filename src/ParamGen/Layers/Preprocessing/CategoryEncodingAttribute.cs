namespace ParamGen;

/// <summary>Encodes category indices as zeros and ones, or as counts.</summary>
/// <remarks>
/// Input shape: (batch, …, n). Output shape: (batch, …, tokens); with <see cref="OutputMode.OneHot"/>, (batch, …, n, tokens), unless n is
/// 1. No weights.
/// Rejected: a number of tokens that is not positive; <see cref="OutputMode.Int"/>; count weights without <see cref="OutputMode.Count"/>.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/category_encoding/">Keras, CategoryEncoding
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(3)] [CategoryEncoding(10)]</c> has output shape (None, 10).</example>
public sealed class CategoryEncodingAttribute : LayerAttribute
{
    /// <summary>Encodes the given number of categories.</summary>
    /// <param name="numTokens">The number of categories. Must be positive.</param>
    public CategoryEncodingAttribute(int numTokens) => NumTokens = numTokens;

    /// <summary>The number of categories. Must be positive.</summary>
    public int NumTokens { get; }

    /// <summary>How a category is encoded. Default: <see cref="OutputMode.MultiHot"/>. Rejected: <see cref="OutputMode.Int"/>.</summary>
    public OutputMode OutputMode { get; set; } = OutputMode.MultiHot;

    /// <summary>Whether the output is a sparse tensor. It does not change the shape. Default: false.</summary>
    public bool Sparse { get; set; }

    /// <summary>
    /// The name of the layer whose output is the weight of each value in the counts. Default: not set, each value counts as 1. Rejected: a
    /// name that no layer has; count weights without <see cref="OutputMode.Count"/>.
    /// </summary>
    public string? CountWeights { get; set; }
}
