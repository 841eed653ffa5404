namespace ParamGen;

/// <summary>
/// The base class of LSTM layers with convolutions instead of matrix products, whose inputs and states have spatial axes.
/// </summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/">Keras, recurrent layers</see>.</remarks>
public abstract class ConvLSTMAttribute : FullKernelAttribute
{
    private protected ConvLSTMAttribute(int filters, int[] kernelSize)
        : base(filters, kernelSize) => Activation = Activation.Tanh;

    /// <summary>The activation function applied to the gates. Default: <see cref="Activation.Sigmoid"/>.</summary>
    public Activation RecurrentActivation { get; set; } = Activation.Sigmoid;

    /// <summary>Whether the bias of the forget gate starts at 1. Default: true.</summary>
    public bool UnitForgetBias { get; set; } = true;

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

    /// <summary>Whether to return the output of every step instead of only the last. Default: false.</summary>
    public bool ReturnSequences { get; set; }

    /// <summary>Whether to return the last state as additional outputs. Default: false.</summary>
    public bool ReturnState { get; set; }

    /// <summary>Whether to process the steps in reverse order. Default: false.</summary>
    public bool GoBackwards { get; set; }

    /// <summary>
    /// Whether each batch starts from the last state of the previous batch. Default: false. Rejected: true without a known batch size.
    /// </summary>
    public bool Stateful { get; set; }

    /// <summary>Whether to unroll the steps instead of running them in a loop. Default: false.</summary>
    public bool Unroll { get; set; }

    /// <summary>Whether masked steps output zeros instead of the previous output. Default: false.</summary>
    public bool ZeroOutputForMask { get; set; }

    /// <summary>
    /// The outputs that the initial states are taken from, one per state: <c>new[] { "encoder[0][1]", "encoder[0][2]" }</c>. Default: not
    /// set, the states start at zero. Rejected: a number of outputs other than the number of states; an output whose shape differs from its
    /// state.
    /// </summary>
    public string[]? InitialState { get; set; }

    /// <summary>
    /// The name of the layer that outputs the mask: which steps to process. It does not change the counts. Default: not set, the mask that
    /// comes with the input, if any. Rejected: a name that no layer has.
    /// </summary>
    public string? Mask { get; set; }
}
