namespace ParamGen;

/// <summary>Changes images while training, at random, so that a network learns what does not matter.</summary>
public abstract class AugmentationAttribute : LayerAttribute
{
    private protected AugmentationAttribute()
    {
    }

    /// <summary>Where the channels stand. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }

    /// <summary>How boxes around things are written, where images come with them. Default: without boxes.</summary>
    public string? BoundingBoxFormat { get; set; }

    /// <summary>Where the random numbers start. Default: anywhere.</summary>
    public int Seed { get; set; } = Unset.Integer;
}
