namespace ParamGen;

/// <summary>Brings images nearer or further away while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: no factor for the height; a factor outside -1 to 1, or -1 itself; another interpolation or fill mode than those named.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_zoom/">Keras, RandomZoom layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomZoom(0.2)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandomZoomAttribute : RandomGeometryLayerAttribute
{
    /// <summary>Zooms by up to the given factor on both axes, unless the width has its own.</summary>
    /// <param name="heightFactor">How far images zoom out, or in where negative, above -1 and up to 1: one number for both directions, or the lower and the upper end. The width's own factor is a property.</param>
    public RandomZoomAttribute(params double[] heightFactor) => HeightFactor = heightFactor;

    /// <summary>How far images zoom out, or in where negative, above -1 and up to 1: one number for both directions, or the lower and the upper end.</summary>
    public double[] HeightFactor { get; }

    /// <summary><see cref="HeightFactor"/> for the width alone, which changes the proportions. Default: the height's.</summary>
    public double WidthFactor { get; set; } = Unset.Number;

    /// <summary><see cref="WidthFactor"/>, as a lower and an upper end. Default: one number.</summary>
    public double[]? WidthFactorRange { get; set; }
}
