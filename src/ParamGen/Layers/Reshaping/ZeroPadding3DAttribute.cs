namespace ParamGen;

/// <summary>Puts zeros around all three spatial axes.</summary>
/// <remarks>
/// Shape: (batch, depth, rows, columns, channels) to (batch, front + depth + back, top + rows + bottom, left + columns + right, channels). No weights.
/// Refused: an input of another rank than 5; a padding below 0, but for a single number that leaves something.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/zero_padding3d/">Keras, ZeroPadding3D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(8, 28, 28, 1)] [ZeroPadding3D(0, 2, 2)]</c> gives (None, 8, 32, 32, 1).</example>
public sealed class ZeroPadding3DAttribute : LayerAttribute
{
    /// <summary>Puts the given number of zeros around all three spatial axes.</summary>
    /// <param name="padding">One number for all six sides; depth, rows and columns; or front, back, top, bottom, left, right. Default: 1.</param>
    public ZeroPadding3DAttribute(params int[] padding) => Padding = padding;

    /// <summary>One number for all six sides; depth, rows and columns; or front, back, top, bottom, left, right. Default: 1.</summary>
    public int[] Padding { get; }

    /// <summary>Where the channels stand. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
