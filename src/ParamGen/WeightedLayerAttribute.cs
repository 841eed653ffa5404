namespace ParamGen;

/// <summary>A layer that may add a bias to what it computes.</summary>
public abstract class WeightedLayerAttribute : BiasOptionsAttribute
{
    private protected WeightedLayerAttribute()
    {
    }

    /// <summary>Whether a bias is added, one number an output channel. Default: true.</summary>
    public bool UseBias { get; set; } = true;
}
