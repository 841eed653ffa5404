namespace ParamGen;

/// <summary>Cuts off the margins of both spatial axes.</summary>
/// <remarks>
/// Shape: (batch, rows, columns, channels) to (batch, rows − top − bottom, columns − left − right, channels). No weights.
/// Refused: an input of another rank than 4; a cropping below 0; one that leaves nothing.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/cropping2d/">Keras, Cropping2D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [Cropping2D(2, 2, 4, 4)]</c> gives (None, 24, 20, 3).</example>
public sealed class Cropping2DAttribute : LayerAttribute
{
    /// <summary>Cuts off the given margins.</summary>
    /// <param name="cropping">One number for all four sides; rows and columns; or top, bottom, left, right. Default: 0.</param>
    public Cropping2DAttribute(params int[] cropping) => Cropping = cropping;

    /// <summary>One number for all four sides; rows and columns; or top, bottom, left, right. Default: 0, nothing. Refused: less than 0; as much as the axis is long.</summary>
    public int[] Cropping { get; }

    /// <summary>Where the channels stand. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
