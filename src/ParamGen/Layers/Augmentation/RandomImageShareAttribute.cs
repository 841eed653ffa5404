namespace ParamGen;

/// <summary>A layer that changes a share of the images while training, at random.</summary>
public abstract class RandomImageShareAttribute : RandomImageLayerAttribute
{
    private protected RandomImageShareAttribute()
    {
    }

    /// <summary>How often, or how strongly, images are changed: from 0, never, to 1. Default: 1.</summary>
    public double Factor { get; set; } = 1;

    /// <summary><see cref="Factor"/>, as a lower and an upper end. Default: one number.</summary>
    public double[]? FactorRange { get; set; }
}
