namespace ParamGen;

/// <summary>A recurrent layer of a long short-term memory, whose gates decide what is kept, taken in and given out.</summary>
/// <remarks>
/// Shape: (batch, steps, n) to (batch, units), or (batch, steps, units) with <see cref="RecurrentLayerAttribute.ReturnSequences"/>.
/// Weights: a kernel of n × 4 · units, a recurrent kernel of units × 4 · units and a bias of 4 · units.
/// Refused: units less than 1; an input of another rank than 3; a last axis that is not known.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/lstm/">Keras, LSTM layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [LSTM(16)]</c> has 8 × 64 + 16 × 64 + 64 = 1,600 parameters and gives (None, 16).</example>
public sealed class LSTMAttribute : GatedLayerAttribute
{
    /// <summary>A recurrent layer with a state of the given width.</summary>
    /// <param name="units">How many numbers the state holds and the layer gives out.</param>
    public LSTMAttribute(int units)
        : base(units)
    {
    }

    /// <summary>Whether the bias of the forget gate starts at 1. Default: true.</summary>
    public bool UnitForgetBias { get; set; } = true;
}
