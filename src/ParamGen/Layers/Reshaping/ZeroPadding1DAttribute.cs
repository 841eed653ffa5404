namespace ParamGen;

/// <summary>Puts zeros before and after the steps of a sequence.</summary>
/// <remarks>
/// Shape: (batch, steps, channels) to (batch, start + steps + end, channels). No weights.
/// Refused: an input of another rank than 3; a padding below 0.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/zero_padding1d/">Keras, ZeroPadding1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [ZeroPadding1D(2, 0)]</c> gives (None, 12, 8).</example>
public sealed class ZeroPadding1DAttribute : LayerAttribute
{
    /// <summary>Puts the given number of zeros at both ends.</summary>
    /// <param name="padding">One number for both ends, or start and end. Default: 1.</param>
    public ZeroPadding1DAttribute(params int[] padding) => Padding = padding;

    /// <summary>One number for both ends, or start and end. Default: 1.</summary>
    public int[] Padding { get; }

    /// <summary>Where the channels stand. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
