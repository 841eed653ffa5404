namespace ParamGen;

/// <summary>A layer whose sliding kernel mixes all channels: each filter sees every channel of its group.</summary>
public abstract class FullKernelAttribute : SlidingKernelAttribute
{
    private protected FullKernelAttribute(int filters, int[] kernelSize)
        : base(kernelSize) => Filters = filters;

    /// <summary>How many channels the layer gives out, at least 1.</summary>
    public int Filters { get; }

    // The same six as KernelLayerAttribute's: a depthwise kernel slides as well, but has its own six instead.

    /// <summary>How the kernel starts. Default: <see cref="Initializer.GlorotUniform"/>. Refused: an initializer that needs a matrix of two axes.</summary>
    public Initializer KernelInitializer { get; set; } = Initializer.GlorotUniform;

    /// <summary>The numeric arguments of <see cref="KernelInitializer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? KernelInitializerArguments { get; set; }

    /// <summary>What penalises large weights of the kernel. Default: nothing.</summary>
    public Regularizer KernelRegularizer { get; set; }

    /// <summary>The numeric arguments of <see cref="KernelRegularizer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? KernelRegularizerArguments { get; set; }

    /// <summary>What the kernel is held to after each update. Default: nothing. Refused: together with a LoRA rank.</summary>
    public Constraint KernelConstraint { get; set; }

    /// <summary>The numeric arguments of <see cref="KernelConstraint"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? KernelConstraintArguments { get; set; }
}
