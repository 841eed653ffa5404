namespace ParamGen;

/// <summary>Sets a random fraction of the channels of volumes to 0 during training. Each channel is dropped as a whole.</summary>
/// <remarks>
/// Input shape: (batch, frames, rows, columns, channels). Output shape: same as the input. No weights.
/// Rejected: a rate outside 0 to 1; an input whose rank is not 5.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/spatial_dropout3d/">Keras, SpatialDropout3D
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(8, 16, 16, 4)] [SpatialDropout3D(0.2)]</c> has output shape (None, 8, 16, 16, 4).</example>
public sealed class SpatialDropout3DAttribute : SpatialDropoutAttribute
{
    /// <summary>Drops the given fraction of the channels.</summary>
    /// <param name="rate">The fraction that is dropped. Must be between 0 and 1.</param>
    public SpatialDropout3DAttribute(double rate)
        : base(rate)
    {
    }
}
