namespace ParamGen;

/// <summary>The cell of a long short-term memory, whose gates decide what is kept, taken in and given out; <see cref="RNNAttribute">RNN</see> goes through a sequence with it.</summary>
/// <remarks>
/// Weights: a kernel of n × 4 · units, a recurrent kernel of units × 4 · units and a bias of 4 · units.
/// Refused: units less than 1; a cell that no <see cref="RNNAttribute">RNN</see> stands before.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/lstm_cell/">Keras, LSTMCell layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [RNN] [LSTMCell(16)]</c> has 8 × 64 + 16 × 64 + 64 = 1,600 parameters and gives (None, 16).</example>
public sealed class LSTMCellAttribute : GatedCellAttribute
{
    /// <summary>A cell with a state of the given width.</summary>
    /// <param name="units">How many numbers the state holds and the cell gives out.</param>
    public LSTMCellAttribute(int units)
        : base(units)
    {
    }

    /// <summary>Whether the bias of the forget gate starts at 1. Default: true.</summary>
    public bool UnitForgetBias { get; set; } = true;
}
