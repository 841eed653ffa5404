namespace ParamGen;

/// <summary>A convolution in two steps: a depthwise kernel over the spatial axes, then a pointwise kernel, of size 1, over the channels.</summary>
public abstract class SeparableConvolutionAttribute : DepthwiseKernelAttribute
{
    private protected SeparableConvolutionAttribute(int filters, int[] kernelSize)
        : base(kernelSize) => Filters = filters;

    /// <summary>How many channels the layer gives out, at least 1.</summary>
    public int Filters { get; }

    /// <summary>How the pointwise kernel starts. Default: <see cref="Initializer.GlorotUniform"/>. Refused: an initializer that needs a matrix of two axes.</summary>
    public Initializer PointwiseInitializer { get; set; } = Initializer.GlorotUniform;

    /// <summary>The numeric arguments of <see cref="PointwiseInitializer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? PointwiseInitializerArguments { get; set; }

    /// <summary>What penalises large weights of the pointwise kernel. Default: nothing.</summary>
    public Regularizer PointwiseRegularizer { get; set; }

    /// <summary>The numeric arguments of <see cref="PointwiseRegularizer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? PointwiseRegularizerArguments { get; set; }

    /// <summary>What the pointwise kernel is held to after each update. Default: nothing.</summary>
    public Constraint PointwiseConstraint { get; set; }

    /// <summary>The numeric arguments of <see cref="PointwiseConstraint"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? PointwiseConstraintArguments { get; set; }
}
