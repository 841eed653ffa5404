namespace ParamGen;

/// <summary>Crops all three spatial axes.</summary>
/// <remarks>
/// Input shape: (batch, depth, rows, columns, channels). Output shape: (batch, depth - front - back, rows - top - bottom, columns - left -
/// right, channels). No weights.
/// Rejected: an input whose rank is not 5; negative cropping; cropping that leaves no position on an axis.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/cropping3d/">Keras, Cropping3D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 10, 3)] [Cropping3D(2, 4, 2)]</c> has output shape (None, 24, 20, 6, 3).</example>
public sealed class Cropping3DAttribute : LayerAttribute
{
    /// <summary>Crops by the given amount.</summary>
    /// <param name="cropping">
    /// The number of positions to remove: one value for all six sides; depth, rows, and columns; or front, back, top, bottom, left, right.
    /// Default: 1. Must not be negative and must leave at least one position on each axis.
    /// </param>
    public Cropping3DAttribute(params int[] cropping) => Cropping = cropping;

    /// <summary>
    /// The number of positions to remove: one value for all six sides; depth, rows, and columns; or front, back, top, bottom, left, right.
    /// Default: 1. Must not be negative and must leave at least one position on each axis.
    /// </summary>
    public int[] Cropping { get; }

    /// <summary>The position of the channel axis. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
