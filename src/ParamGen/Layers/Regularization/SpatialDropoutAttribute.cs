namespace ParamGen;

/// <summary>Drops whole channels at random while training, rather than single numbers.</summary>
public abstract class SpatialDropoutAttribute : LayerAttribute
{
    private protected SpatialDropoutAttribute(double rate) => Rate = rate;

    /// <summary>The share of the channels that is dropped, from 0 to 1.</summary>
    public double Rate { get; }

    /// <summary>Where the random numbers start. Default: anywhere.</summary>
    public int Seed { get; set; } = Unset.Integer;
}
