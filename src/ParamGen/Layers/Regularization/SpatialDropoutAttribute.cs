namespace ParamGen;

/// <summary>A layer that drops whole channels of images or volumes while training, at random.</summary>
public abstract class SpatialDropoutAttribute : DropoutLayerAttribute
{
    private protected SpatialDropoutAttribute(double rate)
        : base(rate)
    {
    }

    /// <summary>Where the channels stand. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
