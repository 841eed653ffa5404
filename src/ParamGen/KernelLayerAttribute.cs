namespace ParamGen;

/// <summary>A layer that multiplies its input by a kernel of weights.</summary>
public abstract class KernelLayerAttribute : WeightedLayerAttribute
{
    private protected KernelLayerAttribute()
    {
    }

    /// <summary>How the kernel starts. Default: <see cref="Initializer.GlorotUniform"/>.</summary>
    public Initializer KernelInitializer { get; set; } = Initializer.GlorotUniform;

    /// <summary>The numeric arguments of <see cref="KernelInitializer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? KernelInitializerArguments { get; set; }

    /// <summary>What penalises large weights. Default: nothing.</summary>
    public Regularizer KernelRegularizer { get; set; }

    /// <summary>The numeric arguments of <see cref="KernelRegularizer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? KernelRegularizerArguments { get; set; }

    /// <summary>What the kernel is held to after each update. Default: nothing. Refused: together with a LoRA rank.</summary>
    public Constraint KernelConstraint { get; set; }

    /// <summary>The numeric arguments of <see cref="KernelConstraint"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? KernelConstraintArguments { get; set; }
}
