namespace ParamGen;

/// <summary>Puts zeros around both spatial axes.</summary>
/// <remarks>
/// Shape: (batch, rows, columns, channels) to (batch, top + rows + bottom, left + columns + right, channels). No weights.
/// Refused: an input of another rank than 4; a padding below 0, but for a single number that leaves something.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/zero_padding2d/">Keras, ZeroPadding2D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [ZeroPadding2D(1, 2, 3, 4)]</c> gives (None, 31, 35, 3).</example>
public sealed class ZeroPadding2DAttribute : LayerAttribute
{
    /// <summary>Puts the given number of zeros around both spatial axes.</summary>
    /// <param name="padding">One number for all four sides; rows and columns; or top, bottom, left, right. Default: 1.</param>
    public ZeroPadding2DAttribute(params int[] padding) => Padding = padding;

    /// <summary>One number for all four sides; rows and columns; or top, bottom, left, right. Default: 1.</summary>
    public int[] Padding { get; }

    /// <summary>Where the channels stand. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
