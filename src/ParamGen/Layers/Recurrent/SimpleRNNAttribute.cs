namespace ParamGen;

/// <summary>A fully connected recurrent layer, whose next state depends on the input and the previous state.</summary>
/// <remarks>
/// Input shape: (batch, steps, n). Output shape: (batch, units), or (batch, steps, units) with
/// <see cref="RecurrentLayerAttribute.ReturnSequences"/>.
/// Weights: a kernel of shape (n, units), a recurrent kernel of shape (units, units), and a bias of shape (units).
/// Rejected: units that are not positive; an input whose rank is not 3; an unknown last axis.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/simple_rnn/">Keras, SimpleRNN layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [SimpleRNN(16)]</c> has 8 × 16 + 16 × 16 + 16 = 400 parameters and output shape (None, 16).</example>
public sealed class SimpleRNNAttribute : RecurrentLayerAttribute
{
    /// <summary>A recurrent layer with the given number of units.</summary>
    /// <param name="units">The number of units, which is the size of the state and of the output. Must be positive.</param>
    public SimpleRNNAttribute(int units)
        : base(units)
    {
    }
}
