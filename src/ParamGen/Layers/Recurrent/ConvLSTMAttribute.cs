namespace ParamGen;

/// <summary>A long short-term memory whose products are convolutions: its inputs and its state have spatial axes.</summary>
public abstract class ConvLSTMAttribute : FullKernelAttribute
{
    private protected ConvLSTMAttribute(int filters, int[] kernelSize)
        : base(filters, kernelSize) => Activation = Activation.Tanh;

    /// <summary>What is applied to the gates. Default: <see cref="Activation.Sigmoid"/>.</summary>
    public Activation RecurrentActivation { get; set; } = Activation.Sigmoid;

    /// <summary>Whether the bias of the forget gate starts at 1. Default: true.</summary>
    public bool UnitForgetBias { get; set; } = true;

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

    /// <summary>Whether the outputs of all steps are given rather than the last. Default: false.</summary>
    public bool ReturnSequences { get; set; }

    /// <summary>Whether the last state is given beside the output, as further outputs. Default: false.</summary>
    public bool ReturnState { get; set; }

    /// <summary>Whether the steps are taken from the last to the first. Default: false.</summary>
    public bool GoBackwards { get; set; }

    /// <summary>Whether a batch starts from the state in which the one before ended. Default: false. Refused: without a known batch size.</summary>
    public bool Stateful { get; set; }

    /// <summary>Whether the steps are laid out one after the other rather than run in a loop. Default: false.</summary>
    public bool Unroll { get; set; }

    /// <summary>Whether steps that are masked give zeros rather than the output before. Default: false.</summary>
    public bool ZeroOutputForMask { get; set; }

    /// <summary>
    /// The outputs that the states start from, one for each state: <c>new[] { "encoder[0][1]", "encoder[0][2]" }</c>.
    /// Default: the states start from zeros. Refused: another count of states than the layer carries along, or another shape.
    /// </summary>
    public string[]? InitialState { get; set; }
}
