namespace ParamGen;

/// <summary>Sets a random fraction of the channels of images to 0 during training. Each channel is dropped as a whole.</summary>
/// <remarks>
/// Input shape: (batch, rows, columns, channels). Output shape: same as the input. No weights.
/// Rejected: a rate outside 0 to 1; an input whose rank is not 4.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/spatial_dropout2d/">Keras, SpatialDropout2D
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 16)] [SpatialDropout2D(0.2)]</c> has output shape (None, 28, 28, 16).</example>
public sealed class SpatialDropout2DAttribute : SpatialDropoutAttribute
{
    /// <summary>Drops the given fraction of the channels.</summary>
    /// <param name="rate">The fraction that is dropped. Must be between 0 and 1.</param>
    public SpatialDropout2DAttribute(double rate)
        : base(rate)
    {
    }
}
