namespace ParamGen;

/// <summary>Drops whole channels over one axis, such as time at random while training.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a rate outside 0 to 1; an input of another rank than 3.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/spatial_dropout1d/">Keras, SpatialDropout1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 16)] [SpatialDropout1D(0.2)]</c> gives (None, 100, 16).</example>
public sealed class SpatialDropout1DAttribute : SpatialDropoutAttribute
{
    /// <summary>Drops the given share of the channels.</summary>
    /// <param name="rate">The share of the channels that is dropped, from 0 to 1.</param>
    public SpatialDropout1DAttribute(double rate)
        : base(rate)
    {
    }
}
