namespace ParamGen;

/// <summary>Randomly distorts images elastically during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: a factor or scale outside 0 to 1; a value range without exactly two values; an interpolation other than
/// <see cref="Interpolation.Nearest"/> and <see cref="Interpolation.Bilinear"/>.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_elastic_transform/">Keras,
/// RandomElasticTransform layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomElasticTransform(Factor = 0.3)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class RandomElasticTransformAttribute : RandomColorShareAttribute
{
    /// <summary>Distorts every image, unless another <see cref="RandomColorShareAttribute.Factor"/> is set.</summary>
    public RandomElasticTransformAttribute()
        : base(factor: 1)
    {
    }

    /// <summary>The strength of the distortion, from 0 to 1. Default: 1.</summary>
    public double Scale { get; set; } = 1;

    /// <summary>
    /// The lower and upper end of the range of <see cref="Scale"/>. Default: not set, <see cref="Scale"/> applies. Must have two values.
    /// Cannot be combined with <see cref="Scale"/>.
    /// </summary>
    public double[]? ScaleRange { get; set; }

    /// <summary>
    /// How values between pixels are computed. Default: <see cref="Interpolation.Bilinear"/>. Rejected: any option except
    /// <see cref="Interpolation.Nearest"/> and <see cref="Interpolation.Bilinear"/>.
    /// </summary>
    public Interpolation Interpolation { get; set; } = Interpolation.Bilinear;

    /// <summary>How the pixels that the distorted image leaves empty are filled. Default: <see cref="FillMode.Reflect"/>.</summary>
    public FillMode FillMode { get; set; }

    /// <summary>The value that <see cref="FillMode.Constant"/> fills with. Default: 0.</summary>
    public double FillValue { get; set; }
}
