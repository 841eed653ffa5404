namespace ParamGen;

/// <summary>Divides each sample by its root mean square over one or more axes, then scales it.</summary>
/// <remarks>
/// Output shape: same as the input.
/// Weights: a scale with one value per position on the axes.
/// Rejected: an axis that the input does not have, that is repeated, or whose size is unknown.
/// <para>Source: <see href="https://keras.io/api/layers/normalization_layers/rms_normalization/">Keras, RMSNormalization
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(200, 32)] [RMSNormalization]</c> has 32 parameters and output shape (None, 200, 32).</example>
public sealed class RMSNormalizationAttribute : LayerAttribute
{
    /// <summary>
    /// The axis that is normalized; the batch axis is 0, and negative axes count from the end. Default: -1, the last axis. Rejected: an
    /// axis that the input does not have.
    /// </summary>
    public int Axis { get; set; } = -1;

    /// <summary>
    /// The axes that are normalized, if there are several; the batch axis is 0, and negative axes count from the end. Default:
    /// <see cref="Axis"/> alone. Rejected: an axis that the input does not have; a repeated axis. Cannot be combined with
    /// <see cref="Axis"/>.
    /// </summary>
    public int[]? Axes { get; set; }

    /// <summary>The small constant that is added to the mean square to avoid a division by zero. Default: 0.000001.</summary>
    public double Epsilon { get; set; } = 1e-6;
}
