namespace ParamGen;

/// <summary>A layer whose sliding kernel takes every channel by itself.</summary>
public abstract class DepthwiseKernelAttribute : SlidingKernelAttribute
{
    private protected DepthwiseKernelAttribute(int[] kernelSize)
        : base(kernelSize)
    {
    }

    /// <summary>How many channels the depthwise kernel makes of each one, at least 1. Default: 1.</summary>
    public int DepthMultiplier { get; set; } = 1;

    /// <summary>How the depthwise kernel starts. Default: <see cref="Initializer.GlorotUniform"/>. Refused: an initializer that needs a matrix of two axes.</summary>
    public Initializer DepthwiseInitializer { get; set; } = Initializer.GlorotUniform;

    /// <summary>The numeric arguments of <see cref="DepthwiseInitializer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? DepthwiseInitializerArguments { get; set; }

    /// <summary>What penalises large weights of the depthwise kernel. Default: nothing.</summary>
    public Regularizer DepthwiseRegularizer { get; set; }

    /// <summary>The numeric arguments of <see cref="DepthwiseRegularizer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? DepthwiseRegularizerArguments { get; set; }

    /// <summary>What the depthwise kernel is held to after each update. Default: nothing.</summary>
    public Constraint DepthwiseConstraint { get; set; }

    /// <summary>The numeric arguments of <see cref="DepthwiseConstraint"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? DepthwiseConstraintArguments { get; set; }
}
