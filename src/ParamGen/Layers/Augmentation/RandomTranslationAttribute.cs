namespace ParamGen;

/// <summary>Randomly shifts images vertically and horizontally during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: a direction without a factor; a factor outside -1 to 1; an interpolation other than <see cref="Interpolation.Nearest"/> and
/// <see cref="Interpolation.Bilinear"/>; <see cref="FillMode.Mirror"/>.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_translation/">Keras,
/// RandomTranslation layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomTranslation(0.1, 0.2)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class RandomTranslationAttribute : RandomGeometryLayerAttribute
{
    /// <summary>Shifts images by up to the given fractions of their size. A range is set by its property instead.</summary>
    /// <param name="heightFactor">
    /// The maximum vertical shift as a fraction of the height, from -1 to 1. Required, unless a range is set.
    /// </param>
    /// <param name="widthFactor">
    /// The maximum horizontal shift as a fraction of the width, from -1 to 1. Required, unless a range is set.
    /// </param>
    public RandomTranslationAttribute(double heightFactor = Unset.Number, double widthFactor = Unset.Number)
    {
        HeightFactor = heightFactor;
        WidthFactor = widthFactor;
    }

    /// <summary>The maximum vertical shift as a fraction of the height, from -1 to 1. Required, unless a range is set.</summary>
    public double HeightFactor { get; }

    /// <summary>
    /// The lower and upper end of the range of <see cref="HeightFactor"/>. Default: not set, <see cref="HeightFactor"/> applies. Must have
    /// two values. Cannot be combined with <see cref="HeightFactor"/>.
    /// </summary>
    public double[]? HeightFactorRange { get; set; }

    /// <summary>The maximum horizontal shift as a fraction of the width, from -1 to 1. Required, unless a range is set.</summary>
    public double WidthFactor { get; }

    /// <summary>
    /// The lower and upper end of the range of <see cref="WidthFactor"/>. Default: not set, <see cref="WidthFactor"/> applies. Must have
    /// two values. Cannot be combined with <see cref="WidthFactor"/>.
    /// </summary>
    public double[]? WidthFactorRange { get; set; }
}
