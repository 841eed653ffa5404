namespace ParamGen;

/// <summary>Pooling: a window slides over the input's spatial axes and leaves one number of what lies under it, channel by channel.</summary>
public abstract class PoolingAttribute : LayerAttribute
{
    private protected PoolingAttribute(int[] poolSize) => PoolSize = poolSize;

    /// <summary>The window's size: one number for all spatial axes, or one an axis; each at least 1.</summary>
    public int[] PoolSize { get; }

    /// <summary>How far the window moves from one output to the next, on every axis. Default: the window's size.</summary>
    public int Strides { get; set; } = Unset.Integer;

    /// <summary><see cref="Strides"/>, one an axis.</summary>
    public int[]? StridesByAxis { get; set; }

    /// <summary>Whether the input's edges are filled up. Default: <see cref="Padding.Valid"/>, not.</summary>
    public Padding Padding { get; set; }

    /// <summary>Where the channels stand. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
