namespace ParamGen;

/// <summary>What a recurrent layer does at each step: from an input and a state to the next state.</summary>
public abstract class RecurrentCellAttribute : KernelLayerAttribute
{
    private protected RecurrentCellAttribute(int units) => Units = units;

    /// <summary>How many numbers the state holds and the layer gives out, at least 1.</summary>
    public int Units { get; }

    /// <summary>What is applied to the state. Default: <see cref="Activation.Tanh"/>.</summary>
    public Activation Activation { get; set; } = Activation.Tanh;

    /// <summary>How the recurrent kernel starts. Default: <see cref="Initializer.Orthogonal"/>.</summary>
    public Initializer RecurrentInitializer { get; set; } = Initializer.Orthogonal;

    /// <summary>The numeric arguments of <see cref="RecurrentInitializer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? RecurrentInitializerArguments { get; set; }

    /// <summary>What penalises large weights of the recurrent kernel. Default: nothing.</summary>
    public Regularizer RecurrentRegularizer { get; set; }

    /// <summary>The numeric arguments of <see cref="RecurrentRegularizer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? RecurrentRegularizerArguments { get; set; }

    /// <summary>What the recurrent kernel is held to after each update. Default: nothing.</summary>
    public Constraint RecurrentConstraint { get; set; }

    /// <summary>The numeric arguments of <see cref="RecurrentConstraint"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? RecurrentConstraintArguments { get; set; }

    /// <summary>The share of the inputs that is dropped while training. Default: 0. Keras takes what is outside 0 to 1 for the nearest of the two.</summary>
    public double Dropout { get; set; }

    /// <summary>The share of the state that is dropped while training. Default: 0. Keras takes what is outside 0 to 1 for the nearest of the two.</summary>
    public double RecurrentDropout { get; set; }

    /// <summary>Where the random numbers start. Default: anywhere.</summary>
    public int Seed { get; set; } = Unset.Integer;
}
