namespace ParamGen;

/// <summary>Randomly zooms images during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: no height factor; a factor that is not above -1 and up to 1; an interpolation other than <see cref="Interpolation.Nearest"/>
/// and <see cref="Interpolation.Bilinear"/>; <see cref="FillMode.Mirror"/>.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_zoom/">Keras, RandomZoom
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomZoom(0.2)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class RandomZoomAttribute : RandomGeometryLayerAttribute
{
    /// <summary>Zooms images by up to the given factor on both axes, unless the width has its own factor.</summary>
    /// <param name="heightFactor">
    /// The zoom factor, above -1 and up to 1; positive zooms out, negative zooms in. One value for both directions, or the lower and upper
    /// end of a range. Required.
    /// </param>
    public RandomZoomAttribute(params double[] heightFactor) => HeightFactor = heightFactor;

    /// <summary>
    /// The zoom factor, above -1 and up to 1; positive zooms out, negative zooms in. One value for both directions, or the lower and upper
    /// end of a range. Required.
    /// </summary>
    public double[] HeightFactor { get; }

    /// <summary>
    /// The zoom factor of the width, if it differs from <see cref="HeightFactor"/>; this changes the aspect ratio. Default: not set,
    /// <see cref="HeightFactor"/> applies. Must be above -1 and up to 1.
    /// </summary>
    public double WidthFactor { get; set; } = Unset.Number;

    /// <summary>
    /// The lower and upper end of the range of <see cref="WidthFactor"/>. Default: not set, <see cref="WidthFactor"/> applies. Must have
    /// two values. Cannot be combined with <see cref="WidthFactor"/>.
    /// </summary>
    public double[]? WidthFactorRange { get; set; }
}
