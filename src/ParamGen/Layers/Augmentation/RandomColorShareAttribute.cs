namespace ParamGen;

/// <summary>A layer that changes the colours of images at random, as often or as strongly as a factor from 0 to 1 says.</summary>
public abstract class RandomColorShareAttribute : RandomColorLayerAttribute
{
    private protected RandomColorShareAttribute(double factor) => Factor = factor;

    /// <summary>How often, or how strongly, images are changed: from 0, never, to 1.</summary>
    public double Factor { get; set; }

    /// <summary><see cref="Factor"/>, as a lower and an upper end. Default: one number.</summary>
    public double[]? FactorRange { get; set; }
}
