namespace ParamGen;

/// <summary>Sets a random fraction of the channels of sequences to 0 during training. Each channel is dropped as a whole.</summary>
/// <remarks>
/// Input shape: (batch, steps, channels). Output shape: same as the input. No weights.
/// Rejected: a rate outside 0 to 1; an input whose rank is not 3.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/spatial_dropout1d/">Keras, SpatialDropout1D
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 64)] [SpatialDropout1D(0.2)]</c> has output shape (None, 100, 64).</example>
public sealed class SpatialDropout1DAttribute : DropoutLayerAttribute
{
    /// <summary>Drops the given fraction of the channels.</summary>
    /// <param name="rate">The fraction that is dropped. Must be between 0 and 1.</param>
    public SpatialDropout1DAttribute(double rate)
        : base(rate)
    {
    }
}
