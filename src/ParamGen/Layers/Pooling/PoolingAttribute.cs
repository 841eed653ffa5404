namespace ParamGen;

/// <summary>
/// The base class of pooling layers: a window slides over the spatial axes and leaves one value per position and channel.
/// </summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/pooling_layers/">Keras, pooling layers</see>.</remarks>
public abstract class PoolingAttribute : LayerAttribute
{
    private protected PoolingAttribute(int[] poolSize) => PoolSize = poolSize;

    /// <summary>
    /// The size of the window: one value for all spatial axes, or one per axis. Default: 2 in max pooling; required in average pooling.
    /// Each size must be positive.
    /// </summary>
    public int[] PoolSize { get; }

    /// <summary>The stride of the window on every axis. Default: not set, the size of the window. Must be positive.</summary>
    public int Strides { get; set; } = Unset.Integer;

    /// <summary>
    /// The stride of the window on each axis, one value per axis. Default: <see cref="Strides"/> on every axis. Each stride must be
    /// positive. Cannot be combined with <see cref="Strides"/>.
    /// </summary>
    public int[]? StridesByAxis { get; set; }

    /// <summary>
    /// How the input is padded. Default: <see cref="Padding.Valid"/>, no padding. Rejected: <see cref="Padding.Causal"/>.
    /// </summary>
    public Padding Padding { get; set; }

    /// <summary>The position of the channel axis. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
