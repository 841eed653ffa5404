namespace ParamGen;

/// <summary>
/// The base class of separable convolutions: a depthwise kernel over the spatial axes, then a pointwise kernel of size 1 over the channels.
/// </summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/convolution_layers/">Keras, convolution layers</see>.</remarks>
public abstract class SeparableConvolutionAttribute : DepthwiseKernelAttribute
{
    private protected SeparableConvolutionAttribute(int filters, int[] kernelSize)
        : base(kernelSize) => Filters = filters;

    /// <summary>The number of filters, which is the number of output channels. Must be positive.</summary>
    public int Filters { get; }

    /// <summary>
    /// The initializer of the pointwise kernel. Default: <see cref="Initializer.GlorotUniform"/>. Rejected: an initializer that does not
    /// support the rank of the weight.
    /// </summary>
    public Initializer PointwiseInitializer { get; set; } = Initializer.GlorotUniform;

    /// <summary>
    /// The numeric arguments of <see cref="PointwiseInitializer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than
    /// the initializer has arguments.
    /// </summary>
    public double[]? PointwiseInitializerArguments { get; set; }

    /// <summary>The regularizer of the pointwise kernel. Default: <see cref="Regularizer.None"/>.</summary>
    public Regularizer PointwiseRegularizer { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="PointwiseRegularizer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than
    /// the regularizer has arguments; a value that is negative or not finite.
    /// </summary>
    public double[]? PointwiseRegularizerArguments { get; set; }

    /// <summary>The constraint on the pointwise kernel, applied after each weight update. Default: <see cref="Constraint.None"/>.</summary>
    public Constraint PointwiseConstraint { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="PointwiseConstraint"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than
    /// the constraint has arguments.
    /// </summary>
    public double[]? PointwiseConstraintArguments { get; set; }
}
