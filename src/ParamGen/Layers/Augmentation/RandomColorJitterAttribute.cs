namespace ParamGen;

/// <summary>Changes brightness, contrast, saturation and hue of images while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a factor outside its range; a value range of another count of numbers than two.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_color_jitter/">Keras, RandomColorJitter layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomColorJitter(BrightnessFactor = 0.2, HueFactor = 0.1)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandomColorJitterAttribute : RandomColorLayerAttribute
{
    /// <summary>How strongly the brightness changes, within -1 to 1. Default: it does not.</summary>
    public double BrightnessFactor { get; set; } = Unset.Number;

    /// <summary><see cref="BrightnessFactor"/>, as a lower and an upper end. Default: one number.</summary>
    public double[]? BrightnessFactorRange { get; set; }

    /// <summary>How strongly the contrast changes, within 0 to 1. Default: it does not.</summary>
    public double ContrastFactor { get; set; } = Unset.Number;

    /// <summary><see cref="ContrastFactor"/>, as a lower and an upper end. Default: one number.</summary>
    public double[]? ContrastFactorRange { get; set; }

    /// <summary>How strongly the saturation changes, within -1 to 1. Default: it does not.</summary>
    public double SaturationFactor { get; set; } = Unset.Number;

    /// <summary><see cref="SaturationFactor"/>, as a lower and an upper end. Default: one number.</summary>
    public double[]? SaturationFactorRange { get; set; }

    /// <summary>How strongly the hue changes, within 0 to 1. Default: it does not.</summary>
    public double HueFactor { get; set; } = Unset.Number;

    /// <summary><see cref="HueFactor"/>, as a lower and an upper end. Default: one number.</summary>
    public double[]? HueFactorRange { get; set; }
}
