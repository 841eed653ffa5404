namespace ParamGen;

/// <summary>Randomly changes the brightness, contrast, saturation, and hue of images during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: a factor outside its bounds; a value range without exactly two values.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_color_jitter/">Keras,
/// RandomColorJitter layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(224, 224, 3)] [RandomColorJitter(BrightnessFactor = 0.2, HueFactor = 0.1)]</c> has output shape (None, 224, 224, 3).
/// </example>
public sealed class RandomColorJitterAttribute : RandomColorLayerAttribute
{
    /// <summary>The strength of the change in brightness, from -1 to 1. Default: not set, no change.</summary>
    public double BrightnessFactor { get; set; } = Unset.Number;

    /// <summary>
    /// The lower and upper end of the range of <see cref="BrightnessFactor"/>. Default: not set, <see cref="BrightnessFactor"/> applies.
    /// Must have two values. Cannot be combined with <see cref="BrightnessFactor"/>.
    /// </summary>
    public double[]? BrightnessFactorRange { get; set; }

    /// <summary>The strength of the change in contrast, from 0 to 1. Default: not set, no change.</summary>
    public double ContrastFactor { get; set; } = Unset.Number;

    /// <summary>
    /// The lower and upper end of the range of <see cref="ContrastFactor"/>. Default: not set, <see cref="ContrastFactor"/> applies. Must
    /// have two values. Cannot be combined with <see cref="ContrastFactor"/>.
    /// </summary>
    public double[]? ContrastFactorRange { get; set; }

    /// <summary>The strength of the change in saturation, from -1 to 1. Default: not set, no change.</summary>
    public double SaturationFactor { get; set; } = Unset.Number;

    /// <summary>
    /// The lower and upper end of the range of <see cref="SaturationFactor"/>. Default: not set, <see cref="SaturationFactor"/> applies.
    /// Must have two values. Cannot be combined with <see cref="SaturationFactor"/>.
    /// </summary>
    public double[]? SaturationFactorRange { get; set; }

    /// <summary>The strength of the change in hue, from 0 to 1. Default: not set, no change.</summary>
    public double HueFactor { get; set; } = Unset.Number;

    /// <summary>
    /// The lower and upper end of the range of <see cref="HueFactor"/>. Default: not set, <see cref="HueFactor"/> applies. Must have two
    /// values. Cannot be combined with <see cref="HueFactor"/>.
    /// </summary>
    public double[]? HueFactorRange { get; set; }
}
