namespace ParamGen;

/// <summary>The cell of a gated recurrent unit, whose gates decide what is kept and what is taken in; <see cref="RNNAttribute">RNN</see> goes through a sequence with it.</summary>
/// <remarks>
/// Weights: a kernel of n × 3 · units, a recurrent kernel of units × 3 · units and a bias of 2 × 3 · units, or 3 · units without <see cref="ResetAfter"/>.
/// Refused: units less than 1; a cell that no <see cref="RNNAttribute">RNN</see> stands before.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/gru_cell/">Keras, GRUCell layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [RNN] [GRUCell(16)]</c> has 8 × 48 + 16 × 48 + 2 × 48 = 1,248 parameters and gives (None, 16).</example>
public sealed class GRUCellAttribute : GatedCellAttribute
{
    /// <summary>A cell with a state of the given width.</summary>
    /// <param name="units">How many numbers the state holds and the cell gives out.</param>
    public GRUCellAttribute(int units)
        : base(units)
    {
    }

    /// <summary>Whether the reset gate is applied after the recurrent kernel, which then has a bias of its own. Default: true.</summary>
    public bool ResetAfter { get; set; } = true;
}
