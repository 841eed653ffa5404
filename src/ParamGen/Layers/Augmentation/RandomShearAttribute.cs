namespace ParamGen;

/// <summary>Randomly shears images during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: a factor outside 0 to 1; an interpolation other than <see cref="Interpolation.Nearest"/> and
/// <see cref="Interpolation.Bilinear"/>; <see cref="FillMode.Mirror"/>.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_shear/">Keras, RandomShear
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomShear(XFactor = 0.2)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class RandomShearAttribute : RandomGeometryLayerAttribute
{
    /// <summary>The maximum horizontal shift of rows, from 0 to 1. Default: 0.</summary>
    public double XFactor { get; set; }

    /// <summary>
    /// The lower and upper end of the range of <see cref="XFactor"/>. Default: not set, <see cref="XFactor"/> applies. Must have two
    /// values. Cannot be combined with <see cref="XFactor"/>.
    /// </summary>
    public double[]? XFactorRange { get; set; }

    /// <summary>The maximum vertical shift of columns, from 0 to 1. Default: 0.</summary>
    public double YFactor { get; set; }

    /// <summary>
    /// The lower and upper end of the range of <see cref="YFactor"/>. Default: not set, <see cref="YFactor"/> applies. Must have two
    /// values. Cannot be combined with <see cref="YFactor"/>.
    /// </summary>
    public double[]? YFactorRange { get; set; }
}
