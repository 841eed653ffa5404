namespace ParamGen;

/// <summary>Slants images while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a factor outside 0 to 1; another interpolation or fill mode than those named.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_shear/">Keras, RandomShear layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomShear(XFactor = 0.2)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandomShearAttribute : RandomGeometryLayerAttribute
{
    /// <summary>How far rows slide at most, from 0 to 1. Default: 0.</summary>
    public double XFactor { get; set; }

    /// <summary><see cref="XFactor"/>, as a lower and an upper end. Default: one number.</summary>
    public double[]? XFactorRange { get; set; }

    /// <summary>How far columns slide at most, from 0 to 1. Default: 0.</summary>
    public double YFactor { get; set; }

    /// <summary><see cref="YFactor"/>, as a lower and an upper end. Default: one number.</summary>
    public double[]? YFactorRange { get; set; }
}
