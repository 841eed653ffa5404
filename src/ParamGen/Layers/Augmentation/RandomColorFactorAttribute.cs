namespace ParamGen;

/// <summary>A layer that changes the colours of images at random, as strongly as a factor says.</summary>
public abstract class RandomColorFactorAttribute : RandomColorLayerAttribute
{
    private protected RandomColorFactorAttribute(double[] factor) => Factor = factor;

    /// <summary>How strong the change is: one number, or the lower and the upper end.</summary>
    public double[] Factor { get; }
}
