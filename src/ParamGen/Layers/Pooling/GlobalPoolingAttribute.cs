namespace ParamGen;

/// <summary>Pooling over all spatial axes: one number a channel is left.</summary>
public abstract class GlobalPoolingAttribute : LayerAttribute
{
    private protected GlobalPoolingAttribute()
    {
    }

    /// <summary>Where the channels stand. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }

    /// <summary>Whether the spatial axes are kept, with size 1. Default: false.</summary>
    public bool Keepdims { get; set; }
}
