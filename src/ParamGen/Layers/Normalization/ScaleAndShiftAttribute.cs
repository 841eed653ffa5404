namespace ParamGen;

/// <summary>The base class of normalization layers that scale their result by gamma and shift it by beta.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/normalization_layers/">Keras, normalization layers</see>.</remarks>
public abstract class ScaleAndShiftAttribute : LayerAttribute
{
    private protected ScaleAndShiftAttribute()
    {
    }

    /// <summary>The small constant that is added to the variance to avoid a division by zero. Default: 0.001.</summary>
    public double Epsilon { get; set; } = 1e-3;

    /// <summary>Whether to add beta. Default: true.</summary>
    public bool Center { get; set; } = true;

    /// <summary>Whether to multiply by gamma. Default: true.</summary>
    public bool Scale { get; set; } = true;

    /// <summary>
    /// The initializer of beta. Default: <see cref="Initializer.Zeros"/>. Rejected: an initializer that does not support the rank of the
    /// weight.
    /// </summary>
    public Initializer BetaInitializer { get; set; } = Initializer.Zeros;

    /// <summary>
    /// The numeric arguments of <see cref="BetaInitializer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than the
    /// initializer has arguments.
    /// </summary>
    public double[]? BetaInitializerArguments { get; set; }

    /// <summary>
    /// The initializer of gamma. Default: <see cref="Initializer.Ones"/>. Rejected: an initializer that does not support the rank of the
    /// weight.
    /// </summary>
    public Initializer GammaInitializer { get; set; } = Initializer.Ones;

    /// <summary>
    /// The numeric arguments of <see cref="GammaInitializer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than the
    /// initializer has arguments.
    /// </summary>
    public double[]? GammaInitializerArguments { get; set; }

    /// <summary>The regularizer of beta. Default: <see cref="Regularizer.None"/>.</summary>
    public Regularizer BetaRegularizer { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="BetaRegularizer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than the
    /// regularizer has arguments; a value that is negative or not finite.
    /// </summary>
    public double[]? BetaRegularizerArguments { get; set; }

    /// <summary>The regularizer of gamma. Default: <see cref="Regularizer.None"/>.</summary>
    public Regularizer GammaRegularizer { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="GammaRegularizer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than the
    /// regularizer has arguments; a value that is negative or not finite.
    /// </summary>
    public double[]? GammaRegularizerArguments { get; set; }

    /// <summary>The constraint on beta, applied after each weight update. Default: <see cref="Constraint.None"/>.</summary>
    public Constraint BetaConstraint { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="BetaConstraint"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than the
    /// constraint has arguments.
    /// </summary>
    public double[]? BetaConstraintArguments { get; set; }

    /// <summary>The constraint on gamma, applied after each weight update. Default: <see cref="Constraint.None"/>.</summary>
    public Constraint GammaConstraint { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="GammaConstraint"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than the
    /// constraint has arguments.
    /// </summary>
    public double[]? GammaConstraintArguments { get; set; }
}
