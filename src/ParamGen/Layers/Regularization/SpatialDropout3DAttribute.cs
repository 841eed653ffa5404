namespace ParamGen;

/// <summary>Sets a share of the channels of volumes to zero while training, each channel as a whole.</summary>
/// <remarks>
/// Shape: unchanged, (batch, frames, rows, columns, channels). No weights. Refused: a rate outside 0 to 1; an input of another rank than 5.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/spatial_dropout3d/">Keras, SpatialDropout3D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(8, 16, 16, 4)] [SpatialDropout3D(0.2)]</c> gives (None, 8, 16, 16, 4).</example>
public sealed class SpatialDropout3DAttribute : SpatialDropoutAttribute
{
    /// <summary>Drops the given share of the channels.</summary>
    /// <param name="rate">The share that is dropped, from 0 to 1.</param>
    public SpatialDropout3DAttribute(double rate)
        : base(rate)
    {
    }
}
