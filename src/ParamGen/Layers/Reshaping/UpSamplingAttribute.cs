namespace ParamGen;

/// <summary>The base class of layers that enlarge the spatial axes by an integer factor.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/reshaping_layers/">Keras, reshaping layers</see>.</remarks>
public abstract class UpSamplingAttribute : LayerAttribute
{
    private protected UpSamplingAttribute(int[] size) => Size = size;

    /// <summary>
    /// The factor by which the axes are enlarged: one value for all spatial axes, or one per axis. Default: 2. Each factor must be
    /// positive.
    /// </summary>
    public int[] Size { get; }

    /// <summary>The position of the channel axis. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
