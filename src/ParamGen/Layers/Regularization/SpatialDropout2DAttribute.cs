namespace ParamGen;

/// <summary>Drops whole channels over two spatial axes at random while training.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a rate outside 0 to 1; an input of another rank than 4.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/spatial_dropout2d/">Keras, SpatialDropout2D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 16)] [SpatialDropout2D(0.2)]</c> gives (None, 28, 28, 16).</example>
public sealed class SpatialDropout2DAttribute : SpatialDropoutAttribute
{
    /// <summary>Drops the given share of the channels.</summary>
    /// <param name="rate">The share of the channels that is dropped, from 0 to 1.</param>
    public SpatialDropout2DAttribute(double rate)
        : base(rate)
    {
    }

    /// <summary>Where the channels stand. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
