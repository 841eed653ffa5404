namespace ParamGen;

/// <summary>Makes images larger or smaller while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: factors outside −1 to 1, −1 itself included.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_zoom/">Keras, RandomZoom layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [RandomZoom(0.2)]</c> gives (None, 28, 28, 3).</example>
public sealed class RandomZoomAttribute : SpatialAugmentationAttribute
{
    /// <summary>A layer with the given arguments.</summary>
    /// <param name="heightFactor">How much, as a share of the height, above −1 and up to 1.</param>
    public RandomZoomAttribute(double heightFactor)
    {
        HeightFactor = heightFactor;
    }

    /// <summary>How much, as a share of the height, above −1 and up to 1.</summary>
    public double HeightFactor { get; }

    /// <summary><see cref="HeightFactor"/> as its lowest and highest value. Default: what <see cref="HeightFactor"/> says.</summary>
    public double[]? HeightFactorRange { get; set; }

    /// <summary>How much, as a share of the width; without it as much as the height. Default: none. Refused: outside −1 to 1.</summary>
    public double WidthFactor { get; set; } = Unset.Number;

    /// <summary><see cref="WidthFactor"/> as its lowest and highest value. Default: what <see cref="WidthFactor"/> says.</summary>
    public double[]? WidthFactorRange { get; set; }
}
