namespace ParamGen;

/// <summary>Normalizes each sample to mean 0 and variance 1 over one or more axes, then scales it by gamma and shifts it by beta.</summary>
/// <remarks>
/// Output shape: same as the input.
/// Weights, each with one value per position on the axes: gamma and beta.
/// Rejected: an axis that the input does not have or that is repeated; an axis of unknown size, if there is gamma or beta.
/// <para>Source: <see href="https://keras.io/api/layers/normalization_layers/layer_normalization/">Keras, LayerNormalization
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(200, 32)] [LayerNormalization]</c> has 32 + 32 = 64 parameters and output shape (None, 200, 32).</example>
public sealed class LayerNormalizationAttribute : ScaleAndShiftAttribute
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

    /// <summary>
    /// Whether to only divide by the variance and scale by gamma, without a mean and without beta. Default: false. Keras keeps this option
    /// for old models; <see cref="RMSNormalizationAttribute"/> is the correct layer.
    /// </summary>
    public bool RmsScaling { get; set; }
}
