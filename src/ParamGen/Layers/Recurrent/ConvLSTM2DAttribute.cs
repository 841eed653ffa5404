namespace ParamGen;

/// <summary>
/// A long short-term memory (LSTM) with convolutions instead of matrix products, over a sequence whose steps have two spatial axes, such as
/// the rows and columns of a video.
/// </summary>
/// <remarks>
/// Input shape: (batch, steps, rows, columns, channels). Output shape: (batch, rows', columns', filters), or
/// (batch, steps, rows', columns', filters) with <see cref="ConvLSTMAttribute.ReturnSequences"/>, where n' is the output size of a
/// convolution.
/// Weights: a kernel of shape (kernel size, channels, 4 · filters), a recurrent kernel of shape (kernel size, filters, 4 · filters), and a
/// bias of shape (4 · filters).
/// Rejected: sizes that are not positive; strides and a dilation rate that are both above 1; unknown spatial sizes or channels; a kernel
/// that is larger than the input; an input whose rank is not 5.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/conv_lstm2d/">Keras, ConvLSTM2D layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(10, 16, 16, 3)] [ConvLSTM2D(8, 3)]</c> has 3 × 3 × 3 × 32 + 3 × 3 × 8 × 32 + 32 = 3,200 parameters and output shape
/// (None, 14, 14, 8).
/// </example>
public sealed class ConvLSTM2DAttribute : ConvLSTMAttribute
{
    /// <summary>A convolutional LSTM with the given number of filters and kernel size.</summary>
    /// <param name="filters">The number of filters, which is the number of output channels. Must be positive.</param>
    /// <param name="kernelSize">The size of the kernel: one value for both axes, or rows and columns. Each size must be positive.</param>
    public ConvLSTM2DAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
