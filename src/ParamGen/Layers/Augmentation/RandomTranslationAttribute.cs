namespace ParamGen;

/// <summary>Moves images while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: factors outside −1 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_translation/">Keras, RandomTranslation layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [RandomTranslation(0.1, 0.2)]</c> gives (None, 28, 28, 3).</example>
public sealed class RandomTranslationAttribute : SpatialAugmentationAttribute
{
    /// <summary>A layer with the given arguments.</summary>
    /// <param name="heightFactor">How far up and down, as a share of the height, from −1 to 1.</param>
    /// <param name="widthFactor">How far left and right, as a share of the width, from −1 to 1.</param>
    public RandomTranslationAttribute(double heightFactor, double widthFactor)
    {
        HeightFactor = heightFactor;
        WidthFactor = widthFactor;
    }

    /// <summary>How far up and down, as a share of the height, from −1 to 1.</summary>
    public double HeightFactor { get; }

    /// <summary>How far left and right, as a share of the width, from −1 to 1.</summary>
    public double WidthFactor { get; }

    /// <summary><see cref="HeightFactor"/> as its lowest and highest value. Default: what <see cref="HeightFactor"/> says.</summary>
    public double[]? HeightFactorRange { get; set; }

    /// <summary><see cref="WidthFactor"/> as its lowest and highest value. Default: what <see cref="WidthFactor"/> says.</summary>
    public double[]? WidthFactorRange { get; set; }
}
