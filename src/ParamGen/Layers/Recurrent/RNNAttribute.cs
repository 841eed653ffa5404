namespace ParamGen;

/// <summary>
/// Runs the cell that follows over a sequence, or several cells, each of which takes the output of the previous one as its input.
/// </summary>
/// <remarks>
/// Input shape: (batch, steps, n). Output shape: (batch, units), or (batch, steps, units) with <see cref="ReturnSequences"/>, with the
/// units of the last cell.
/// Weights: those of the cells.
/// Rejected: no cell after it; an input whose rank is not 3.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/rnn/">Keras, RNN layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(10, 8)] [RNN] [LSTMCell(16)] [LSTMCell(4)]</c> has 8 × 64 + 16 × 64 + 64 + 16 × 16 + 4 × 16 + 16 = 1,936 parameters and output
/// shape (None, 4).
/// </example>
public sealed class RNNAttribute : LayerAttribute
{
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
