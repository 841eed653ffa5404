namespace ParamGen;

/// <summary>Drops whole channels over three spatial axes at random while training.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a rate outside 0 to 1; an input of another rank than 5.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/spatial_dropout3d/">Keras, SpatialDropout3D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(8, 28, 28, 16)] [SpatialDropout3D(0.2)]</c> gives (None, 8, 28, 28, 16).</example>
public sealed class SpatialDropout3DAttribute : SpatialDropoutAttribute
{
    /// <summary>Drops the given share of the channels.</summary>
    /// <param name="rate">The share of the channels that is dropped, from 0 to 1.</param>
    public SpatialDropout3DAttribute(double rate)
        : base(rate)
    {
    }

    /// <summary>Where the channels stand. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
