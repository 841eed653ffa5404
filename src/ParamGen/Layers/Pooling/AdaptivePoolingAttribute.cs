namespace ParamGen;

/// <summary>Pooling whose windows are laid out so that the output has a given size.</summary>
public abstract class AdaptivePoolingAttribute : LayerAttribute
{
    private protected AdaptivePoolingAttribute(int[] outputSize) => OutputSize = outputSize;

    /// <summary>The output's size: one number for all spatial axes, or one an axis; each at least 0.</summary>
    public int[] OutputSize { get; }

    /// <summary>Where the channels stand. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
