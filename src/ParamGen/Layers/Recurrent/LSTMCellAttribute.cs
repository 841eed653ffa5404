namespace ParamGen;

/// <summary>
/// The cell of a long short-term memory (LSTM), whose gates control what the state keeps, takes in, and outputs.
/// <see cref="RNNAttribute">RNN</see> runs it over a sequence.
/// </summary>
/// <remarks>
/// Weights: a kernel of shape (n, 4 · units), a recurrent kernel of shape (units, 4 · units), and a bias of shape (4 · units).
/// Rejected: units that are not positive; a cell that does not follow <see cref="RNNAttribute">RNN</see>.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/lstm_cell/">Keras, LSTMCell layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [RNN] [LSTMCell(16)]</c> has 8 × 64 + 16 × 64 + 64 = 1,600 parameters and output shape (None, 16).</example>
public sealed class LSTMCellAttribute : GatedCellAttribute
{
    /// <summary>A cell with the given number of units.</summary>
    /// <param name="units">The number of units, which is the size of the state and of the output. Must be positive.</param>
    public LSTMCellAttribute(int units)
        : base(units)
    {
    }

    /// <summary>Whether the bias of the forget gate starts at 1. Default: true.</summary>
    public bool UnitForgetBias { get; set; } = true;
}
