namespace ParamGen;

/// <summary>Adds zeros before and after the steps of a sequence.</summary>
/// <remarks>
/// Input shape: (batch, steps, channels). Output shape: (batch, start + steps + end, channels). No weights.
/// Rejected: an input whose rank is not 3; negative padding.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/zero_padding1d/">Keras, ZeroPadding1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [ZeroPadding1D(2, 0)]</c> has output shape (None, 12, 8).</example>
public sealed class ZeroPadding1DAttribute : LayerAttribute
{
    /// <summary>Adds the given number of zeros.</summary>
    /// <param name="padding">
    /// The number of zeros to add: one value for both ends, or start and end. Default: 1. Rejected: negative padding.
    /// </param>
    public ZeroPadding1DAttribute(params int[] padding) => Padding = padding;

    /// <summary>The number of zeros to add: one value for both ends, or start and end. Default: 1. Rejected: negative padding.</summary>
    public int[] Padding { get; }

    /// <summary>The position of the channel axis. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
