namespace ParamGen;

/// <summary>Sets a share of the channels of sequences to zero while training, each channel as a whole.</summary>
/// <remarks>
/// Shape: unchanged, (batch, steps, channels). No weights. Refused: a rate outside 0 to 1; an input of another rank than 3.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/spatial_dropout1d/">Keras, SpatialDropout1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 64)] [SpatialDropout1D(0.2)]</c> gives (None, 100, 64).</example>
public sealed class SpatialDropout1DAttribute : DropoutLayerAttribute
{
    /// <summary>Drops the given share of the channels.</summary>
    /// <param name="rate">The share that is dropped, from 0 to 1.</param>
    public SpatialDropout1DAttribute(double rate)
        : base(rate)
    {
    }
}
