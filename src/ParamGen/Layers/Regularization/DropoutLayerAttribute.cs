namespace ParamGen;

/// <summary>A layer that drops a share of its inputs while training, at random.</summary>
public abstract class DropoutLayerAttribute : LayerAttribute
{
    private protected DropoutLayerAttribute(double rate) => Rate = rate;

    /// <summary>The share that is dropped, from 0 to 1.</summary>
    public double Rate { get; }

    /// <summary>Where the random numbers start. Default: anywhere.</summary>
    public int Seed { get; set; } = Unset.Integer;
}
