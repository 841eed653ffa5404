namespace ParamGen;

/// <summary>A normalization whose result is scaled by gamma and moved by beta.</summary>
public abstract class ScaleAndShiftAttribute : LayerAttribute
{
    private protected ScaleAndShiftAttribute()
    {
    }

    /// <summary>What is added to the variance, so that nothing is divided by 0. Default: 0.001.</summary>
    public double Epsilon { get; set; } = 1e-3;

    /// <summary>Whether beta is added. Default: true.</summary>
    public bool Center { get; set; } = true;

    /// <summary>Whether gamma is multiplied. Default: true.</summary>
    public bool Scale { get; set; } = true;

    /// <summary>How beta starts. Default: <see cref="Initializer.Zeros"/>.</summary>
    public Initializer BetaInitializer { get; set; } = Initializer.Zeros;

    /// <summary>The numeric arguments of <see cref="BetaInitializer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? BetaInitializerArguments { get; set; }

    /// <summary>How gamma starts. Default: <see cref="Initializer.Ones"/>.</summary>
    public Initializer GammaInitializer { get; set; } = Initializer.Ones;

    /// <summary>The numeric arguments of <see cref="GammaInitializer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? GammaInitializerArguments { get; set; }

    /// <summary>What penalises a large beta. Default: nothing.</summary>
    public Regularizer BetaRegularizer { get; set; }

    /// <summary>The numeric arguments of <see cref="BetaRegularizer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? BetaRegularizerArguments { get; set; }

    /// <summary>What penalises a large gamma. Default: nothing.</summary>
    public Regularizer GammaRegularizer { get; set; }

    /// <summary>The numeric arguments of <see cref="GammaRegularizer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? GammaRegularizerArguments { get; set; }

    /// <summary>What beta is held to after each update. Default: nothing.</summary>
    public Constraint BetaConstraint { get; set; }

    /// <summary>The numeric arguments of <see cref="BetaConstraint"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? BetaConstraintArguments { get; set; }

    /// <summary>What gamma is held to after each update. Default: nothing.</summary>
    public Constraint GammaConstraint { get; set; }

    /// <summary>The numeric arguments of <see cref="GammaConstraint"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? GammaConstraintArguments { get; set; }
}
