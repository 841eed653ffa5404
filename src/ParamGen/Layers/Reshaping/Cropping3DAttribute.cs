namespace ParamGen;

/// <summary>Cuts off the margins of all three spatial axes.</summary>
/// <remarks>
/// Shape: (batch, depth, rows, columns, channels) to (batch, depth − front − back, rows − top − bottom, columns − left − right, channels). No weights.
/// Refused: an input of another rank than 5; a cropping below 0; one that leaves nothing.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/cropping3d/">Keras, Cropping3D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 10, 3)] [Cropping3D(2, 4, 2)]</c> gives (None, 24, 20, 6, 3).</example>
public sealed class Cropping3DAttribute : LayerAttribute
{
    /// <summary>Cuts off the given margins.</summary>
    /// <param name="cropping">One number for all six sides; depth, rows and columns; or front, back, top, bottom, left, right. Default: 1.</param>
    public Cropping3DAttribute(params int[] cropping) => Cropping = cropping;

    /// <summary>One number for all six sides; depth, rows and columns; or front, back, top, bottom, left, right. Default: 1. Refused: less than 0; as much as the axis is long.</summary>
    public int[] Cropping { get; }

    /// <summary>Where the channels stand. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
