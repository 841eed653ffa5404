namespace ParamGen;

/// <summary>
/// A long short-term memory (LSTM) with convolutions instead of matrix products, over a sequence whose steps have one spatial axis.
/// </summary>
/// <remarks>
/// Input shape: (batch, steps, n, channels). Output shape: (batch, n', filters), or (batch, steps, n', filters) with
/// <see cref="ConvLSTMAttribute.ReturnSequences"/>, where n' is the output size of a convolution.
/// Weights: a kernel of shape (kernel size, channels, 4 · filters), a recurrent kernel of shape (kernel size, filters, 4 · filters), and a
/// bias of shape (4 · filters).
/// Rejected: sizes that are not positive; strides and a dilation rate that are both above 1; unknown spatial sizes or channels; a kernel
/// that is larger than the input; an input whose rank is not 4.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/conv_lstm1d/">Keras, ConvLSTM1D layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(10, 16, 3)] [ConvLSTM1D(8, 3)]</c> has 3 × 3 × 32 + 3 × 8 × 32 + 32 = 1,088 parameters and output shape (None, 14, 8).
/// </example>
public sealed class ConvLSTM1DAttribute : ConvLSTMAttribute
{
    /// <summary>A convolutional LSTM with the given number of filters and kernel size.</summary>
    /// <param name="filters">The number of filters, which is the number of output channels. Must be positive.</param>
    /// <param name="kernelSize">The size of the kernel: a single value. Must be positive.</param>
    public ConvLSTM1DAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
