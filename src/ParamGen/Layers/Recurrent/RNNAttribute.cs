namespace ParamGen;

/// <summary>Goes through a sequence with the cell that follows, or with several in a row, each on what the one before gives out.</summary>
/// <remarks>
/// Shape: (batch, steps, n) to (batch, units), or (batch, steps, units) with <see cref="ReturnSequences"/>, for the units of the last cell.
/// Weights: the cells'. Refused: no cell behind it; an input of another rank than 3.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/rnn/">Keras, RNN layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [RNN] [LSTMCell(16)] [LSTMCell(4)]</c> has 8 × 64 + 16 × 64 + 64 + 16 × 16 + 4 × 16 + 16 = 1,936 parameters and gives (None, 4).</example>
public sealed class RNNAttribute : LayerAttribute
{
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
