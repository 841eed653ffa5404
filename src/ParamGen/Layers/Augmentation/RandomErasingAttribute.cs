namespace ParamGen;

/// <summary>Blanks out a rectangle of images while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: factors outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_erasing/">Keras, RandomErasing layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [RandomErasing]</c> gives (None, 28, 28, 3).</example>
public sealed class RandomErasingAttribute : ValueAugmentationAttribute
{
    /// <summary>How likely an image has a rectangle blanked out. Default: 1. Refused: outside 0 to 1.</summary>
    public double Factor { get; set; } = 1;

    /// <summary><see cref="Factor"/> as its lowest and highest value. Default: what <see cref="Factor"/> says.</summary>
    public double[]? FactorRange { get; set; }

    /// <summary>The share of the image that is blanked out. Default: between 0.02 and 0.33. Refused: outside 0 to 1.</summary>
    public double Scale { get; set; } = Unset.Number;

    /// <summary><see cref="Scale"/> as its lowest and highest value. Default: 0.02 and 0.33.</summary>
    public double[]? ScaleRange { get; set; }

    /// <summary>What the rectangle is filled with. Default: noise.</summary>
    public double FillValue { get; set; } = Unset.Number;
}
