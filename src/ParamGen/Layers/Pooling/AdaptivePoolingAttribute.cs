namespace ParamGen;

/// <summary>The base class of pooling layers whose windows adapt to the input, so the output has a fixed size.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/pooling_layers/">Keras, pooling layers</see>.</remarks>
public abstract class AdaptivePoolingAttribute : LayerAttribute
{
    private protected AdaptivePoolingAttribute(int[] outputSize) => OutputSize = outputSize;

    /// <summary>The size of the output: one value for all spatial axes, or one per axis. Each size must not be negative.</summary>
    public int[] OutputSize { get; }

    /// <summary>The position of the channel axis. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
