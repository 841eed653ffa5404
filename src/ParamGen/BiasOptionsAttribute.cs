namespace ParamGen;

/// <summary>A layer with the options of a bias, whatever decides whether it has one.</summary>
public abstract class BiasOptionsAttribute : LayerAttribute
{
    private protected BiasOptionsAttribute()
    {
    }

    /// <summary>How the bias starts. Default: <see cref="Initializer.Zeros"/>. Refused: an initializer that needs a matrix.</summary>
    public Initializer BiasInitializer { get; set; } = Initializer.Zeros;

    /// <summary>The numeric arguments of <see cref="BiasInitializer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? BiasInitializerArguments { get; set; }

    /// <summary>What penalises large biases. Default: nothing.</summary>
    public Regularizer BiasRegularizer { get; set; }

    /// <summary>The numeric arguments of <see cref="BiasRegularizer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? BiasRegularizerArguments { get; set; }

    /// <summary>What the bias is held to after each update. Default: nothing.</summary>
    public Constraint BiasConstraint { get; set; }

    /// <summary>The numeric arguments of <see cref="BiasConstraint"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? BiasConstraintArguments { get; set; }

    /// <summary>What penalises large outputs. Default: nothing.</summary>
    public Regularizer ActivityRegularizer { get; set; }

    /// <summary>The numeric arguments of <see cref="ActivityRegularizer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? ActivityRegularizerArguments { get; set; }
}
