namespace ParamGen;

/// <summary>The base class of layers with a depthwise kernel, which slides over each channel separately.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/convolution_layers/">Keras, convolution layers</see>.</remarks>
public abstract class DepthwiseKernelAttribute : SlidingKernelAttribute
{
    private protected DepthwiseKernelAttribute(int[] kernelSize)
        : base(kernelSize)
    {
    }

    /// <summary>The number of output channels of the depthwise kernel for each input channel. Default: 1. Must be positive.</summary>
    public int DepthMultiplier { get; set; } = 1;

    /// <summary>
    /// The initializer of the depthwise kernel. Default: <see cref="Initializer.GlorotUniform"/>. Rejected: an initializer that does not
    /// support the rank of the weight.
    /// </summary>
    public Initializer DepthwiseInitializer { get; set; } = Initializer.GlorotUniform;

    /// <summary>
    /// The numeric arguments of <see cref="DepthwiseInitializer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than
    /// the initializer has arguments.
    /// </summary>
    public double[]? DepthwiseInitializerArguments { get; set; }

    /// <summary>The regularizer of the depthwise kernel. Default: <see cref="Regularizer.None"/>.</summary>
    public Regularizer DepthwiseRegularizer { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="DepthwiseRegularizer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than
    /// the regularizer has arguments; a value that is negative or not finite.
    /// </summary>
    public double[]? DepthwiseRegularizerArguments { get; set; }

    /// <summary>The constraint on the depthwise kernel, applied after each weight update. Default: <see cref="Constraint.None"/>.</summary>
    public Constraint DepthwiseConstraint { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="DepthwiseConstraint"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than
    /// the constraint has arguments.
    /// </summary>
    public double[]? DepthwiseConstraintArguments { get; set; }
}
