namespace ParamGen;

/// <summary>Makes the spatial axes a whole number of times as long.</summary>
public abstract class UpSamplingAttribute : LayerAttribute
{
    private protected UpSamplingAttribute(int[] size) => Size = size;

    /// <summary>How many times as long each axis becomes: one number for all spatial axes, or one an axis; each at least 1. Default: 2.</summary>
    public int[] Size { get; }

    /// <summary>Where the channels stand. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
