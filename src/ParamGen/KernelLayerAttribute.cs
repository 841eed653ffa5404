namespace ParamGen;

/// <summary>The base class of layers that multiply their input by a kernel.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/core_layers/dense/">Keras, Dense layer</see>.</remarks>
public abstract class KernelLayerAttribute : WeightedLayerAttribute
{
    private protected KernelLayerAttribute()
    {
    }

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
