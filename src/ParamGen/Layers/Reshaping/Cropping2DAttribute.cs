namespace ParamGen;

/// <summary>Crops both spatial axes.</summary>
/// <remarks>
/// Input shape: (batch, rows, columns, channels). Output shape: (batch, rows - top - bottom, columns - left - right, channels). No weights.
/// Rejected: an input whose rank is not 4; negative cropping; cropping that leaves no position on an axis.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/cropping2d/">Keras, Cropping2D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [Cropping2D(2, 2, 4, 4)]</c> has output shape (None, 24, 20, 3).</example>
public sealed class Cropping2DAttribute : LayerAttribute
{
    /// <summary>Crops by the given amount.</summary>
    /// <param name="cropping">
    /// The number of positions to remove: one value for all four sides; rows and columns; or top, bottom, left, right. Default: 0, no
    /// cropping. Must not be negative and must leave at least one position on each axis.
    /// </param>
    public Cropping2DAttribute(params int[] cropping) => Cropping = cropping;

    /// <summary>
    /// The number of positions to remove: one value for all four sides; rows and columns; or top, bottom, left, right. Default: 0, no
    /// cropping. Must not be negative and must leave at least one position on each axis.
    /// </summary>
    public int[] Cropping { get; }

    /// <summary>The position of the channel axis. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
