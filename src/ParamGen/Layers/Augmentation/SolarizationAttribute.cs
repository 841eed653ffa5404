namespace ParamGen;

/// <summary>Turns numbers above a threshold into their negative.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: factors outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/solarization/">Keras, Solarization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [Solarization]</c> gives (None, 28, 28, 3).</example>
public sealed class SolarizationAttribute : ValueAugmentationAttribute
{
    /// <summary>How much is added at most, as a share of the range. Default: 0. Refused: outside 0 to 1.</summary>
    public double AdditionFactor { get; set; }

    /// <summary><see cref="AdditionFactor"/> as its lowest and highest value. Default: what <see cref="AdditionFactor"/> says.</summary>
    public double[]? AdditionFactorRange { get; set; }

    /// <summary>The threshold, as a share of the range. Default: 0. Refused: outside 0 to 1.</summary>
    public double ThresholdFactor { get; set; }

    /// <summary><see cref="ThresholdFactor"/> as its lowest and highest value. Default: what <see cref="ThresholdFactor"/> says.</summary>
    public double[]? ThresholdFactorRange { get; set; }
}
