namespace ParamGen;

/// <summary>Subtracts a mean from its input and divides it by a standard deviation, both of which are given or gathered from the data before the training.</summary>
/// <remarks>
/// Shape: unchanged. Weights, none of them trainable: a mean and a variance with one number for each position on the axes, and a count
/// of what they were gathered from; none where <see cref="Mean"/> and <see cref="Variance"/> are given.
/// Refused: an axis that the input does not have, that is named twice, or whose size is not known; a mean without a variance or the other way round,
/// and as many numbers as do not fit the axes.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/numerical/normalization/">Keras, Normalization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [Normalization]</c> has 3 + 3 + 1 = 7 parameters, none of them trainable, and gives (None, 224, 224, 3).</example>
public sealed class NormalizationAttribute : LayerAttribute
{
    /// <summary>The axis whose positions each have a mean and a variance, the batch axis being 0; counted from the end when negative. Default: -1, the last. <see cref="Unset.Integer"/>: none, a single mean and variance for all.</summary>
    public int Axis { get; set; } = -1;

    /// <summary><see cref="Axis"/>, several.</summary>
    public int[]? Axes { get; set; }

    /// <summary>The mean: one number for all positions, one for each on the last of the axes, or one for each on all of them. Default: gathered from the data.</summary>
    public double[]? Mean { get; set; }

    /// <summary>The variance, as many numbers as <see cref="Mean"/>. Default: gathered from the data.</summary>
    public double[]? Variance { get; set; }

    /// <summary>Whether the layer does the opposite: it multiplies with the standard deviation and adds the mean. Default: false.</summary>
    public bool Invert { get; set; }
}
