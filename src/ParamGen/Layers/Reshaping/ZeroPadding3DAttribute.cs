namespace ParamGen;

/// <summary>Adds zeros around all three spatial axes.</summary>
/// <remarks>
/// Input shape: (batch, depth, rows, columns, channels). Output shape: (batch, front + depth + back, top + rows + bottom, left + columns +
/// right, channels). No weights.
/// Rejected: an input whose rank is not 5; negative padding, except a single value that does not make a size negative.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/zero_padding3d/">Keras, ZeroPadding3D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(8, 28, 28, 1)] [ZeroPadding3D(0, 2, 2)]</c> has output shape (None, 8, 32, 32, 1).</example>
public sealed class ZeroPadding3DAttribute : LayerAttribute
{
    /// <summary>Adds the given number of zeros.</summary>
    /// <param name="padding">
    /// The number of zeros to add: one value for all six sides; depth, rows, and columns; or front, back, top, bottom, left, right.
    /// Default: 1. Rejected: negative padding, except a single value that does not make a size negative.
    /// </param>
    public ZeroPadding3DAttribute(params int[] padding) => Padding = padding;

    /// <summary>
    /// The number of zeros to add: one value for all six sides; depth, rows, and columns; or front, back, top, bottom, left, right.
    /// Default: 1. Rejected: negative padding, except a single value that does not make a size negative.
    /// </summary>
    public int[] Padding { get; }

    /// <summary>The position of the channel axis. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
