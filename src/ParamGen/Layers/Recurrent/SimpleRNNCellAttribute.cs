namespace ParamGen;

/// <summary>The cell of a fully connected state, which takes in the input and itself; <see cref="RNNAttribute">RNN</see> goes through a sequence with it.</summary>
/// <remarks>
/// Weights: a kernel of n × units, a recurrent kernel of units × units and a bias of units.
/// Refused: units less than 1; a cell that no <see cref="RNNAttribute">RNN</see> stands before.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/simple_rnn_cell/">Keras, SimpleRNNCell layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [RNN] [SimpleRNNCell(16)]</c> has 8 × 16 + 16 × 16 + 16 = 400 parameters and gives (None, 16).</example>
public sealed class SimpleRNNCellAttribute : RecurrentCellAttribute
{
    /// <summary>A cell with a state of the given width.</summary>
    /// <param name="units">How many numbers the state holds and the cell gives out.</param>
    public SimpleRNNCellAttribute(int units)
        : base(units)
    {
    }
}
