namespace ParamGen;

/// <summary>Multiplies its inputs by random numbers around 1 while training.</summary>
/// <remarks>
/// Shape: unchanged. No weights. The random numbers' standard deviation is √(rate / (1 − rate)). Refused: a rate outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/gaussian_dropout/">Keras, GaussianDropout layer</see>.</para>
/// </remarks>
/// <example><c>[Input(128)] [GaussianDropout(0.2)]</c> gives (None, 128).</example>
public sealed class GaussianDropoutAttribute : DropoutLayerAttribute
{
    /// <summary>Multiplies by noise as strong as dropping the given share would be.</summary>
    /// <param name="rate">The share, from 0 to 1.</param>
    public GaussianDropoutAttribute(double rate)
        : base(rate)
    {
    }
}
