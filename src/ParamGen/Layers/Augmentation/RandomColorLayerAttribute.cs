namespace ParamGen;

/// <summary>A layer that changes the colours of images while training, at random.</summary>
public abstract class RandomColorLayerAttribute : ColorLayerAttribute
{
    private protected RandomColorLayerAttribute()
    {
    }

    /// <summary>Where the random numbers start. Default: anywhere.</summary>
    public int Seed { get; set; } = Unset.Integer;
}
