namespace ParamGen;

/// <summary>The base class of layers with a sliding kernel that mixes the channels: each filter sees every channel of its group.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/convolution_layers/">Keras, convolution layers</see>.</remarks>
public abstract class FullKernelAttribute : SlidingKernelAttribute
{
    private protected FullKernelAttribute(int filters, int[] kernelSize)
        : base(kernelSize) => Filters = filters;

    /// <summary>The number of filters, which is the number of output channels. Must be positive.</summary>
    public int Filters { get; }

    // The same six properties as in KernelLayerAttribute. A depthwise kernel slides as well, but has six properties of its own.

    /// <summary>
    /// The initializer of the kernel. Default: <see cref="Initializer.GlorotUniform"/>. Rejected: an initializer that does not support the
    /// rank of the weight.
    /// </summary>
    public Initializer KernelInitializer { get; set; } = Initializer.GlorotUniform;

    /// <summary>
    /// The numeric arguments of <see cref="KernelInitializer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than
    /// the initializer has arguments.
    /// </summary>
    public double[]? KernelInitializerArguments { get; set; }

    /// <summary>The regularizer of the kernel. Default: <see cref="Regularizer.None"/>.</summary>
    public Regularizer KernelRegularizer { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="KernelRegularizer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than
    /// the regularizer has arguments; a value that is negative or not finite.
    /// </summary>
    public double[]? KernelRegularizerArguments { get; set; }

    /// <summary>
    /// The constraint on the kernel, applied after each weight update. Default: <see cref="Constraint.None"/>. Rejected: any constraint
    /// together with a LoRA rank.
    /// </summary>
    public Constraint KernelConstraint { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="KernelConstraint"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than the
    /// constraint has arguments.
    /// </summary>
    public double[]? KernelConstraintArguments { get; set; }
}
