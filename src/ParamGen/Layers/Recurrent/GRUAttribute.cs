namespace ParamGen;

/// <summary>A recurrent layer of a gated recurrent unit, whose gates decide what is kept and what is taken in.</summary>
/// <remarks>
/// Shape: (batch, steps, n) to (batch, units), or (batch, steps, units) with <see cref="RecurrentLayerAttribute.ReturnSequences"/>.
/// Weights: a kernel of n × 3 · units, a recurrent kernel of units × 3 · units and a bias of 2 × 3 · units, or 3 · units without <see cref="ResetAfter"/>.
/// Refused: units less than 1; an input of another rank than 3; a last axis that is not known.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/gru/">Keras, GRU layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [GRU(16)]</c> has 8 × 48 + 16 × 48 + 2 × 48 = 1,248 parameters and gives (None, 16).</example>
public sealed class GRUAttribute : GatedLayerAttribute
{
    /// <summary>A recurrent layer with a state of the given width.</summary>
    /// <param name="units">How many numbers the state holds and the layer gives out.</param>
    public GRUAttribute(int units)
        : base(units)
    {
    }

    /// <summary>Whether the reset gate is applied after the recurrent kernel, which then has a bias of its own. Default: true.</summary>
    public bool ResetAfter { get; set; } = true;
}
