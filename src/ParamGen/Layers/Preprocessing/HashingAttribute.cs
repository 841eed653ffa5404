namespace ParamGen;

/// <summary>Puts each string or integer into one of several bins by its hash, or gives an encoding of the bin.</summary>
/// <remarks>
/// Input shape: (batch, …, n). Output shape: same as the input with <see cref="OutputMode.Int"/>; (batch, …, bins) with any other mode. No
/// weights. The type is <see cref="DType.Int64"/> with <see cref="OutputMode.Int"/>, unless another is set.
/// Rejected: a number of bins that is not positive; <see cref="OutputMode.TfIdf"/>; a sparse output, or a type without integers, with
/// <see cref="OutputMode.Int"/>; a salt without exactly two parts.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/hashing/">Keras, Hashing layer</see>.</para>
/// </remarks>
/// <example><c>[Input(1, DType = DType.String)] [Hashing(64, OutputMode = OutputMode.OneHot)]</c> has output shape (None, 64).</example>
public sealed class HashingAttribute : LayerAttribute
{
    /// <summary>Puts values into the given number of bins.</summary>
    /// <param name="numBins">The number of bins, with the one for the mask. Must be positive.</param>
    public HashingAttribute(int numBins) => NumBins = numBins;

    /// <summary>The number of bins, with the one for the mask. Must be positive.</summary>
    public int NumBins { get; }

    /// <summary>The string or integer that represents a missing value and has bin 0. Default: not set, there is none.</summary>
    public object? MaskValue { get; set; }

    /// <summary>The salt of the hash. It does not change the shape. Default: not set, no salt.</summary>
    public int Salt { get; set; } = Unset.Integer;

    /// <summary>
    /// The salt as its two parts. Default: not set, <see cref="Salt"/> is both. Must have two values. Cannot be combined with
    /// <see cref="Salt"/>.
    /// </summary>
    public int[]? SaltByAxis { get; set; }

    /// <summary>How a bin is encoded. Default: <see cref="OutputMode.Int"/>. Rejected: <see cref="OutputMode.TfIdf"/>.</summary>
    public OutputMode OutputMode { get; set; }

    /// <summary>
    /// Whether the output is a sparse tensor. It does not change the shape. Default: false. Rejected: true with
    /// <see cref="OutputMode.Int"/>.
    /// </summary>
    public bool Sparse { get; set; }
}
