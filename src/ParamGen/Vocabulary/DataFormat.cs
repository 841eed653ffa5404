namespace ParamGen;

/// <summary>The position of the channel axis.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/convolution_layers/convolution2d/">Keras, Conv2D layer</see>.</remarks>
public enum DataFormat
{
    /// <summary>After the spatial axes: (batch, rows, columns, channels).</summary>
    ChannelsLast,

    /// <summary>Before the spatial axes: (batch, channels, rows, columns).</summary>
    ChannelsFirst,
}
