namespace ParamGen;

/// <summary>Adds zeros around both spatial axes.</summary>
/// <remarks>
/// Input shape: (batch, rows, columns, channels). Output shape: (batch, top + rows + bottom, left + columns + right, channels). No weights.
/// Rejected: an input whose rank is not 4; negative padding, except a single value that does not make a size negative.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/zero_padding2d/">Keras, ZeroPadding2D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [ZeroPadding2D(1, 2, 3, 4)]</c> has output shape (None, 31, 35, 3).</example>
public sealed class ZeroPadding2DAttribute : LayerAttribute
{
    /// <summary>Adds the given number of zeros.</summary>
    /// <param name="padding">
    /// The number of zeros to add: one value for all four sides; rows and columns; or top, bottom, left, right. Default: 1. Rejected:
    /// negative padding, except a single value that does not make a size negative.
    /// </param>
    public ZeroPadding2DAttribute(params int[] padding) => Padding = padding;

    /// <summary>
    /// The number of zeros to add: one value for all four sides; rows and columns; or top, bottom, left, right. Default: 1. Rejected:
    /// negative padding, except a single value that does not make a size negative.
    /// </summary>
    public int[] Padding { get; }

    /// <summary>The position of the channel axis. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
