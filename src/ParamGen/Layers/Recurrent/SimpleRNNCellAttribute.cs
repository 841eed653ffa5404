namespace ParamGen;

/// <summary>
/// The cell of a fully connected recurrent layer, whose next state depends on the input and the previous state.
/// <see cref="RNNAttribute">RNN</see> runs it over a sequence.
/// </summary>
/// <remarks>
/// Weights: a kernel of shape (n, units), a recurrent kernel of shape (units, units), and a bias of shape (units).
/// Rejected: units that are not positive; a cell that does not follow <see cref="RNNAttribute">RNN</see>.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/simple_rnn_cell/">Keras, SimpleRNNCell layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(10, 8)] [RNN] [SimpleRNNCell(16)]</c> has 8 × 16 + 16 × 16 + 16 = 400 parameters and output shape (None, 16).
/// </example>
public sealed class SimpleRNNCellAttribute : RecurrentCellAttribute
{
    /// <summary>A cell with the given number of units.</summary>
    /// <param name="units">The number of units, which is the size of the state and of the output. Must be positive.</param>
    public SimpleRNNCellAttribute(int units)
        : base(units)
    {
    }
}
