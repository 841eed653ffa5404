namespace ParamGen;

/// <summary>Turns images into their negatives while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: a factor outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_invert/">Keras, RandomInvert layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [RandomInvert]</c> gives (None, 28, 28, 3).</example>
public sealed class RandomInvertAttribute : ValueAugmentationAttribute
{
    /// <summary>How likely an image is inverted. Default: 1. Refused: outside 0 to 1.</summary>
    public double Factor { get; set; } = 1;

    /// <summary><see cref="Factor"/> as its lowest and highest value. Default: what <see cref="Factor"/> says.</summary>
    public double[]? FactorRange { get; set; }
}
