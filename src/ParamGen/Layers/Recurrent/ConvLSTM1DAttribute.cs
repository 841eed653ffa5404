namespace ParamGen;

/// <summary>A long short-term memory over steps that have one spatial axis, whose products are convolutions.</summary>
/// <remarks>
/// Shape: (batch, steps, n, channels) to (batch, n', filters), or (batch, steps, n', filters) with <see cref="ConvLSTMAttribute.ReturnSequences"/>;
/// n' is that of a convolution. Weights: a kernel of kernel size × channels × 4 · filters, a recurrent kernel of kernel size × filters × 4 · filters
/// and a bias of 4 · filters.
/// Refused: sizes less than 1; a stride and a dilation of more than 1 together; spatial axes or channels that are not known; a kernel that outgrows its input.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/conv_lstm1d/">Keras, ConvLSTM1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 16, 3)] [ConvLSTM1D(8, 3)]</c> has 3 × 3 × 32 + 3 × 8 × 32 + 32 = 1,088 parameters and gives (None, 14, 8).</example>
public sealed class ConvLSTM1DAttribute : ConvLSTMAttribute
{
    /// <summary>A convolutional memory with the given number of filters.</summary>
    /// <param name="filters">How many channels the state has and the layer gives out.</param>
    /// <param name="kernelSize">The kernel's size: one number.</param>
    public ConvLSTM1DAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
