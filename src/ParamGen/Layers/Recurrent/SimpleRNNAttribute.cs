namespace ParamGen;

/// <summary>A recurrent layer of a fully connected state, which takes in the input and itself.</summary>
/// <remarks>
/// Shape: (batch, steps, n) to (batch, units), or (batch, steps, units) with <see cref="RecurrentLayerAttribute.ReturnSequences"/>.
/// Weights: a kernel of n × units, a recurrent kernel of units × units and a bias of units.
/// Refused: units less than 1; an input of another rank than 3; a last axis that is not known.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/simple_rnn/">Keras, SimpleRNN layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [SimpleRNN(16)]</c> has 8 × 16 + 16 × 16 + 16 = 400 parameters and gives (None, 16).</example>
public sealed class SimpleRNNAttribute : RecurrentLayerAttribute
{
    /// <summary>A recurrent layer with a state of the given width.</summary>
    /// <param name="units">How many numbers the state holds and the layer gives out.</param>
    public SimpleRNNAttribute(int units)
        : base(units)
    {
    }
}
