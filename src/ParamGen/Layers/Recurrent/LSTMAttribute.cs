namespace ParamGen;

/// <summary>A long short-term memory (LSTM), whose gates control what the state keeps, takes in, and outputs.</summary>
/// <remarks>
/// Input shape: (batch, steps, n). Output shape: (batch, units), or (batch, steps, units) with
/// <see cref="RecurrentLayerAttribute.ReturnSequences"/>.
/// Weights: a kernel of shape (n, 4 · units), a recurrent kernel of shape (units, 4 · units), and a bias of shape (4 · units).
/// Rejected: units that are not positive; an input whose rank is not 3; an unknown last axis.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/lstm/">Keras, LSTM layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [LSTM(16)]</c> has 8 × 64 + 16 × 64 + 64 = 1,600 parameters and output shape (None, 16).</example>
public sealed class LSTMAttribute : GatedLayerAttribute
{
    /// <summary>A recurrent layer with the given number of units.</summary>
    /// <param name="units">The number of units, which is the size of the state and of the output. Must be positive.</param>
    public LSTMAttribute(int units)
        : base(units)
    {
    }

    /// <summary>Whether the bias of the forget gate starts at 1. Default: true.</summary>
    public bool UnitForgetBias { get; set; } = true;
}
