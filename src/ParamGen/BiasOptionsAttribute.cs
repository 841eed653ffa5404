namespace ParamGen;

/// <summary>The base class of layers that can have a bias.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/core_layers/dense/">Keras, Dense layer</see>.</remarks>
public abstract class BiasOptionsAttribute : LayerAttribute
{
    private protected BiasOptionsAttribute()
    {
    }

    /// <summary>
    /// The initializer of the bias. Default: <see cref="Initializer.Zeros"/>. Rejected: an initializer that does not support the rank of
    /// the weight.
    /// </summary>
    public Initializer BiasInitializer { get; set; } = Initializer.Zeros;

    /// <summary>
    /// The numeric arguments of <see cref="BiasInitializer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than the
    /// initializer has arguments.
    /// </summary>
    public double[]? BiasInitializerArguments { get; set; }

    /// <summary>The regularizer of the bias. Default: <see cref="Regularizer.None"/>.</summary>
    public Regularizer BiasRegularizer { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="BiasRegularizer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than the
    /// regularizer has arguments; a value that is negative or not finite.
    /// </summary>
    public double[]? BiasRegularizerArguments { get; set; }

    /// <summary>The constraint on the bias, applied after each weight update. Default: <see cref="Constraint.None"/>.</summary>
    public Constraint BiasConstraint { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="BiasConstraint"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than the
    /// constraint has arguments.
    /// </summary>
    public double[]? BiasConstraintArguments { get; set; }

    /// <summary>The regularizer of the layer's output. Default: <see cref="Regularizer.None"/>.</summary>
    public Regularizer ActivityRegularizer { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="ActivityRegularizer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than
    /// the regularizer has arguments; a value that is negative or not finite.
    /// </summary>
    public double[]? ActivityRegularizerArguments { get; set; }
}
