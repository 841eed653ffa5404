namespace ParamGen;

/// <summary>Sets a share of the channels of images to zero while training, each channel as a whole.</summary>
/// <remarks>
/// Shape: unchanged, (batch, rows, columns, channels). No weights. Refused: a rate outside 0 to 1; an input of another rank than 4.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/spatial_dropout2d/">Keras, SpatialDropout2D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 16)] [SpatialDropout2D(0.2)]</c> gives (None, 28, 28, 16).</example>
public sealed class SpatialDropout2DAttribute : SpatialDropoutAttribute
{
    /// <summary>Drops the given share of the channels.</summary>
    /// <param name="rate">The share that is dropped, from 0 to 1.</param>
    public SpatialDropout2DAttribute(double rate)
        : base(rate)
    {
    }
}
