namespace ParamGen;

/// <summary>Turns the numbers of categories into rows of zeros and ones, or of counts.</summary>
/// <remarks>
/// Shape: (batch, …, n) to (batch, …, tokens). With <see cref="OutputMode.OneHot"/> an axis is added, (batch, …, n, tokens),
/// unless n is 1. No weights. Refused: fewer than one token; <see cref="OutputMode.Int"/>; weights of counts in another mode than <see cref="OutputMode.Count"/>.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/category_encoding/">Keras, CategoryEncoding layer</see>.</para>
/// </remarks>
/// <example><c>[Input(3)] [CategoryEncoding(10)]</c> gives (None, 10).</example>
public sealed class CategoryEncodingAttribute : LayerAttribute
{
    /// <summary>Encodes the given number of categories.</summary>
    /// <param name="numTokens">How many categories there are, at least 1.</param>
    public CategoryEncodingAttribute(int numTokens) => NumTokens = numTokens;

    /// <summary>How many categories there are, at least 1.</summary>
    public int NumTokens { get; }

    /// <summary>How a category is told. Default: <see cref="OutputMode.MultiHot"/>. Refused: <see cref="OutputMode.Int"/>.</summary>
    public OutputMode OutputMode { get; set; } = OutputMode.MultiHot;

    /// <summary>Whether the output keeps only what is not zero. It changes no shape. Default: false.</summary>
    public bool Sparse { get; set; }

    /// <summary>The name of the layer whose output says how much each number counts. Default: each counts 1. Refused: in another mode than <see cref="OutputMode.Count"/>.</summary>
    public string? CountWeights { get; set; }
}
