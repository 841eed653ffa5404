namespace ParamGen;

/// <summary>
/// The cell of a gated recurrent unit (GRU), whose gates control what the state keeps and takes in. <see cref="RNNAttribute">RNN</see> runs
/// it over a sequence.
/// </summary>
/// <remarks>
/// Weights: a kernel of shape (n, 3 · units), a recurrent kernel of shape (units, 3 · units), and a bias of shape (2, 3 · units), or
/// (3 · units) without <see cref="ResetAfter"/>.
/// Rejected: units that are not positive; a cell that does not follow <see cref="RNNAttribute">RNN</see>.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/gru_cell/">Keras, GRUCell layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(10, 8)] [RNN] [GRUCell(16)]</c> has 8 × 48 + 16 × 48 + 2 × 48 = 1,248 parameters and output shape (None, 16).
/// </example>
public sealed class GRUCellAttribute : GatedCellAttribute
{
    /// <summary>A cell with the given number of units.</summary>
    /// <param name="units">The number of units, which is the size of the state and of the output. Must be positive.</param>
    public GRUCellAttribute(int units)
        : base(units)
    {
    }

    /// <summary>Whether to apply the reset gate after the recurrent kernel, which then has its own bias. Default: true.</summary>
    public bool ResetAfter { get; set; } = true;
}
