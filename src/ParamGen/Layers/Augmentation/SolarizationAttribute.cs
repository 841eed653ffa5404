namespace ParamGen;

/// <summary>Adds to the colours of images, and turns those above a threshold into their opposite, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a factor outside 0 to 1; a value range of another count of numbers than two.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/solarization/">Keras, Solarization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [Solarization(ThresholdFactor = 0.5)]</c> gives (None, 224, 224, 3).</example>
public sealed class SolarizationAttribute : RandomColorLayerAttribute
{
    /// <summary>How much is added at most, from 0 to 1 as a share of the range. Default: 0.</summary>
    public double AdditionFactor { get; set; }

    /// <summary><see cref="AdditionFactor"/>, as a lower and an upper end. Default: one number.</summary>
    public double[]? AdditionFactorRange { get; set; }

    /// <summary>Up to which share of the range, from 0 to 1, the threshold lies. Default: 0.</summary>
    public double ThresholdFactor { get; set; }

    /// <summary><see cref="ThresholdFactor"/>, as a lower and an upper end. Default: one number.</summary>
    public double[]? ThresholdFactorRange { get; set; }
}
