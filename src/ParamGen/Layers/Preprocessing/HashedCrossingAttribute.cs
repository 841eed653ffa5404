namespace ParamGen;

/// <summary>Puts each pair of values of two layers into one of several bins by their hash, or gives an encoding of the bin.</summary>
/// <remarks>
/// Input shapes: (batch,) or (batch, 1), both the same. Output shape: same as the first input with <see cref="OutputMode.Int"/>; (batch,
/// bins) with <see cref="OutputMode.OneHot"/>. No weights. The type is <see cref="DType.Int64"/> with <see cref="OutputMode.Int"/>, unless
/// another is set.
/// Rejected: any number of inputs except 2; inputs whose last axes differ; modes other than <see cref="OutputMode.Int"/> and
/// <see cref="OutputMode.OneHot"/>.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/hashed_crossing/">Keras, HashedCrossing
/// layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(1, Name = "a", DType = DType.String)] [Input(1, Name = "b", DType = DType.Int64)] [HashedCrossing(5, "a", "b", OutputMode =
/// OutputMode.OneHot)]</c> has output shape (None, 5).
/// </example>
public sealed class HashedCrossingAttribute : MergeAttribute
{
    /// <summary>Crosses the outputs of two layers.</summary>
    /// <param name="numBins">The number of bins.</param>
    /// <param name="inputs">The names of two layers.</param>
    public HashedCrossingAttribute(int numBins, params string[] inputs)
        : base(inputs) => NumBins = numBins;

    /// <summary>The number of bins.</summary>
    public int NumBins { get; }

    /// <summary>
    /// How a bin is encoded. Default: <see cref="OutputMode.Int"/>. Rejected: any mode except <see cref="OutputMode.Int"/> and
    /// <see cref="OutputMode.OneHot"/>.
    /// </summary>
    public OutputMode OutputMode { get; set; }

    /// <summary>Whether the output is a sparse tensor. It does not change the shape. Default: false.</summary>
    public bool Sparse { get; set; }
}
