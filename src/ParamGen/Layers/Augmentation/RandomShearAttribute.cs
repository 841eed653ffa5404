namespace ParamGen;

/// <summary>Slants images while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: factors outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_shear/">Keras, RandomShear layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [RandomShear(XFactor = 0.2)]</c> gives (None, 28, 28, 3).</example>
public sealed class RandomShearAttribute : SpatialAugmentationAttribute
{
    /// <summary>How far rows are moved. Default: 0. Refused: outside 0 to 1.</summary>
    public double XFactor { get; set; }

    /// <summary><see cref="XFactor"/> as its lowest and highest value. Default: what <see cref="XFactor"/> says.</summary>
    public double[]? XFactorRange { get; set; }

    /// <summary>How far columns are moved. Default: 0. Refused: outside 0 to 1.</summary>
    public double YFactor { get; set; }

    /// <summary><see cref="YFactor"/> as its lowest and highest value. Default: what <see cref="YFactor"/> says.</summary>
    public double[]? YFactorRange { get; set; }
}
