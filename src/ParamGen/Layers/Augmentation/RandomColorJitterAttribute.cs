namespace ParamGen;

/// <summary>Changes brightness, contrast, saturation and hue of images while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: factors outside their bounds; a range of other than two numbers.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_color_jitter/">Keras, RandomColorJitter layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [RandomColorJitter(HueFactor = 0.2)]</c> gives (None, 28, 28, 3).</example>
public sealed class RandomColorJitterAttribute : ValueAugmentationAttribute
{
    /// <summary>How strongly the brightness is changed. Default: none. Refused: outside −1 to 1.</summary>
    public double BrightnessFactor { get; set; } = Unset.Number;

    /// <summary><see cref="BrightnessFactor"/> as its lowest and highest value. Default: what <see cref="BrightnessFactor"/> says.</summary>
    public double[]? BrightnessFactorRange { get; set; }

    /// <summary>How strongly the contrast is changed. Default: none. Refused: outside 0 to 1.</summary>
    public double ContrastFactor { get; set; } = Unset.Number;

    /// <summary><see cref="ContrastFactor"/> as its lowest and highest value. Default: what <see cref="ContrastFactor"/> says.</summary>
    public double[]? ContrastFactorRange { get; set; }

    /// <summary>How strongly the saturation is changed. Default: none. Refused: outside −1 to 1.</summary>
    public double SaturationFactor { get; set; } = Unset.Number;

    /// <summary><see cref="SaturationFactor"/> as its lowest and highest value. Default: what <see cref="SaturationFactor"/> says.</summary>
    public double[]? SaturationFactorRange { get; set; }

    /// <summary>How strongly the hue is changed. Default: none. Refused: outside 0 to 1.</summary>
    public double HueFactor { get; set; } = Unset.Number;

    /// <summary><see cref="HueFactor"/> as its lowest and highest value. Default: what <see cref="HueFactor"/> says.</summary>
    public double[]? HueFactorRange { get; set; }
}
