namespace ParamGen;

/// <summary>Bends images as if they were rubber while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a factor outside 0 to 1; a value range of another count of numbers than two; a scale outside 0 to 1; another interpolation than the two.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_elastic_transform/">Keras, RandomElasticTransform layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomElasticTransform(Factor = 0.3)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandomElasticTransformAttribute : RandomColorShareAttribute
{
    /// <summary>Bends each image, unless <see cref="RandomColorShareAttribute.Factor"/> says fewer.</summary>
    public RandomElasticTransformAttribute()
        : base(factor: 1)
    {
    }

    /// <summary>How strongly images are bent, from 0 to 1. Default: 1.</summary>
    public double Scale { get; set; } = 1;

    /// <summary><see cref="Scale"/>, as a lower and an upper end. Default: one number.</summary>
    public double[]? ScaleRange { get; set; }

    /// <summary>How numbers between pixels are found: <see cref="Interpolation.Nearest"/> or <see cref="Interpolation.Bilinear"/>. Default: bilinear. Refused: any other.</summary>
    public Interpolation Interpolation { get; set; } = Interpolation.Bilinear;

    /// <summary>What stands where the bent image leaves nothing. Default: <see cref="FillMode.Reflect"/>.</summary>
    public FillMode FillMode { get; set; }

    /// <summary>The number that <see cref="FillMode.Constant"/> fills with. Default: 0.</summary>
    public double FillValue { get; set; }
}
