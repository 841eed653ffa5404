namespace ParamGen;

/// <summary>The base class of pooling layers over all spatial axes, which leave one value per channel.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/pooling_layers/">Keras, pooling layers</see>.</remarks>
public abstract class GlobalPoolingAttribute : LayerAttribute
{
    private protected GlobalPoolingAttribute()
    {
    }

    /// <summary>The position of the channel axis. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }

    /// <summary>Whether to keep the spatial axes, with size 1. Default: false.</summary>
    public bool KeepDims { get; set; }
}
