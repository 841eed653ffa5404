namespace ParamGen;

/// <summary>Warps images while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: factors outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_elastic_transform/">Keras, RandomElasticTransform layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [RandomElasticTransform]</c> gives (None, 28, 28, 3).</example>
public sealed class RandomElasticTransformAttribute : SpatialAugmentationAttribute
{
    /// <summary>How likely an image is warped. Default: 1. Refused: outside 0 to 1.</summary>
    public double Factor { get; set; } = 1;

    /// <summary><see cref="Factor"/> as its lowest and highest value. Default: what <see cref="Factor"/> says.</summary>
    public double[]? FactorRange { get; set; }

    /// <summary>How strongly an image is warped. Default: 1. Refused: outside 0 to 1.</summary>
    public double Scale { get; set; } = 1;

    /// <summary><see cref="Scale"/> as its lowest and highest value. Default: what <see cref="Scale"/> says.</summary>
    public double[]? ScaleRange { get; set; }

    /// <summary>The lowest and highest number of an image. Default: 0 and 255. Refused: another count than two.</summary>
    public double[]? ValueRange { get; set; }
}
