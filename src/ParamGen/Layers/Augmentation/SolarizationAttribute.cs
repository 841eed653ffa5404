namespace ParamGen;

/// <summary>Randomly adds to the colors of images and inverts the values above a threshold during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: a factor outside 0 to 1; a value range without exactly two values.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/solarization/">Keras, Solarization
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [Solarization(ThresholdFactor = 0.5)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class SolarizationAttribute : RandomColorLayerAttribute
{
    /// <summary>The maximum amount that is added, as a fraction of the value range, from 0 to 1. Default: 0.</summary>
    public double AdditionFactor { get; set; }

    /// <summary>
    /// The lower and upper end of the range of <see cref="AdditionFactor"/>. Default: not set, <see cref="AdditionFactor"/> applies. Must
    /// have two values. Cannot be combined with <see cref="AdditionFactor"/>.
    /// </summary>
    public double[]? AdditionFactorRange { get; set; }

    /// <summary>The maximum of the threshold, as a fraction of the value range, from 0 to 1. Default: 0.</summary>
    public double ThresholdFactor { get; set; }

    /// <summary>
    /// The lower and upper end of the range of <see cref="ThresholdFactor"/>. Default: not set, <see cref="ThresholdFactor"/> applies. Must
    /// have two values. Cannot be combined with <see cref="ThresholdFactor"/>.
    /// </summary>
    public double[]? ThresholdFactorRange { get; set; }
}
