namespace ParamGen;

/// <summary>
/// Subtracts a mean from its input and divides it by a standard deviation. Both are given, or computed from the data before training.
/// </summary>
/// <remarks>
/// Output shape: same as the input.
/// Weights, none of them trainable: a mean and a variance with one value per position on the axes, and a count of the data they were
/// computed from; no weights if <see cref="Mean"/> and <see cref="Variance"/> are set.
/// Rejected: an axis that the input does not have, that is repeated, or whose size is unknown; a mean without a variance, or a variance
/// without a mean; a number of values that does not match the axes.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/numerical/normalization/">Keras, Normalization
/// layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(224, 224, 3)] [Normalization]</c> has 3 + 3 + 1 = 7 parameters, none of them trainable, and output shape (None, 224, 224, 3).
/// </example>
public sealed class NormalizationAttribute : LayerAttribute
{
    /// <summary>
    /// The axis whose positions each have a mean and a variance; the batch axis is 0, and negative axes count from the end. Default: -1,
    /// the last axis. With <see cref="Unset.Integer"/>, there is no such axis and a single mean and variance. Rejected: an axis that the
    /// input does not have.
    /// </summary>
    public int Axis { get; set; } = -1;

    /// <summary>
    /// The axes whose positions each have a mean and a variance, if there are several; the batch axis is 0, and negative axes count from
    /// the end. Default: <see cref="Axis"/> alone. Rejected: an axis that the input does not have; a repeated axis. Cannot be combined with
    /// <see cref="Axis"/>.
    /// </summary>
    public int[]? Axes { get; set; }

    /// <summary>
    /// The mean: one value, one value per position on the last of the axes, or one value per position on all axes. Default: not set,
    /// computed from the data. Rejected: a mean without a <see cref="Variance"/>; any other number of values.
    /// </summary>
    public double[]? Mean { get; set; }

    /// <summary>
    /// The variance, with as many values as <see cref="Mean"/>. Default: not set, computed from the data. Rejected: a variance without a
    /// <see cref="Mean"/>; any other number of values.
    /// </summary>
    public double[]? Variance { get; set; }

    /// <summary>Whether to apply the inverse: multiply by the standard deviation and add the mean. Default: false.</summary>
    public bool Invert { get; set; }
}
