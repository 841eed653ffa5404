namespace ParamGen;

/// <summary>A layer that changes images while training, at random.</summary>
public abstract class RandomImageLayerAttribute : ImageLayerAttribute
{
    private protected RandomImageLayerAttribute()
    {
    }

    /// <summary>Where the random numbers start. Default: anywhere.</summary>
    public int Seed { get; set; } = Unset.Integer;
}
