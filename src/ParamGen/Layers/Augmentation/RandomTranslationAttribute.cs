namespace ParamGen;

/// <summary>Moves images up, down and sideways while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a direction without a factor; a factor outside -1 to 1; another interpolation or fill mode than those named.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_translation/">Keras, RandomTranslation layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomTranslation(0.1, 0.2)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandomTranslationAttribute : RandomGeometryLayerAttribute
{
    /// <summary>Moves images by up to the given shares of their size. A factor with two ends is given by its property instead.</summary>
    /// <param name="heightFactor">How far images move up and down at most, within -1 to 1.</param>
    /// <param name="widthFactor">How far images move sideways at most, within -1 to 1.</param>
    public RandomTranslationAttribute(double heightFactor = Unset.Number, double widthFactor = Unset.Number)
    {
        HeightFactor = heightFactor;
        WidthFactor = widthFactor;
    }

    /// <summary>How far images move up and down at most, as a share of the height, within -1 to 1.</summary>
    public double HeightFactor { get; }

    /// <summary><see cref="HeightFactor"/>, as a lower and an upper end. Default: one number.</summary>
    public double[]? HeightFactorRange { get; set; }

    /// <summary>How far images move sideways at most, as a share of the width, within -1 to 1.</summary>
    public double WidthFactor { get; }

    /// <summary><see cref="WidthFactor"/>, as a lower and an upper end. Default: one number.</summary>
    public double[]? WidthFactorRange { get; set; }
}
