namespace ParamGen;

/// <summary>Looks at images from another side while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: factors outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_perspective/">Keras, RandomPerspective layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [RandomPerspective]</c> gives (None, 28, 28, 3).</example>
public sealed class RandomPerspectiveAttribute : SpatialAugmentationAttribute
{
    /// <summary>How likely an image is changed. Default: 1. Refused: outside 0 to 1.</summary>
    public double Factor { get; set; } = 1;

    /// <summary><see cref="Factor"/> as its lowest and highest value. Default: what <see cref="Factor"/> says.</summary>
    public double[]? FactorRange { get; set; }

    /// <summary>How far the corners move, from 0 to 1. Default: 1.</summary>
    public double Scale { get; set; } = 1;
}
