namespace ParamGen;

/// <summary>The base class of recurrent cells and layers, which compute the next state from an input and a state at each step.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/">Keras, recurrent layers</see>.</remarks>
public abstract class RecurrentCellAttribute : KernelLayerAttribute
{
    private protected RecurrentCellAttribute(int units) => Units = units;

    /// <summary>The number of units, which is the size of the state and of the output. Must be positive.</summary>
    public int Units { get; }

    /// <summary>The activation function applied to the state. Default: <see cref="Activation.Tanh"/>.</summary>
    public Activation Activation { get; set; } = Activation.Tanh;

    /// <summary>
    /// The initializer of the recurrent kernel. Default: <see cref="Initializer.Orthogonal"/>. Rejected: an initializer that does not
    /// support the rank of the weight.
    /// </summary>
    public Initializer RecurrentInitializer { get; set; } = Initializer.Orthogonal;

    /// <summary>
    /// The numeric arguments of <see cref="RecurrentInitializer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than
    /// the initializer has arguments.
    /// </summary>
    public double[]? RecurrentInitializerArguments { get; set; }

    /// <summary>The regularizer of the recurrent kernel. Default: <see cref="Regularizer.None"/>.</summary>
    public Regularizer RecurrentRegularizer { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="RecurrentRegularizer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than
    /// the regularizer has arguments; a value that is negative or not finite.
    /// </summary>
    public double[]? RecurrentRegularizerArguments { get; set; }

    /// <summary>The constraint on the recurrent kernel, applied after each weight update. Default: <see cref="Constraint.None"/>.</summary>
    public Constraint RecurrentConstraint { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="RecurrentConstraint"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than
    /// the constraint has arguments.
    /// </summary>
    public double[]? RecurrentConstraintArguments { get; set; }

    /// <summary>The fraction of the inputs that is dropped during training. Default: 0. Keras clamps a value outside 0 to 1.</summary>
    public double Dropout { get; set; }

    /// <summary>The fraction of the state that is dropped during training. Default: 0. Keras clamps a value outside 0 to 1.</summary>
    public double RecurrentDropout { get; set; }

    /// <summary>The seed of the random number generator. Default: not set, a random seed.</summary>
    public int Seed { get; set; } = Unset.Integer;
}
