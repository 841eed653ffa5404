namespace ParamGen;

/// <summary>
/// A separable convolution over two spatial axes: a depthwise convolution of each channel, then a pointwise convolution over all channels.
/// It needs far fewer weights than a full convolution.
/// </summary>
/// <remarks>
/// Input shape: (batch, rows, columns, channels). Output shape: (batch, rows', columns', filters), where
/// n' = ⌊(n - dilation · (kernel - 1) - 1) / stride⌋ + 1 with <see cref="Padding.Valid"/> and n' = ⌈n / stride⌉ with
/// <see cref="Padding.Same"/>.
/// Weights: a depthwise kernel of shape (kernel rows, kernel columns, channels, multiplier), a pointwise kernel of shape
/// (1, 1, channels · multiplier, filters), and a bias of shape (filters).
/// Strides and a dilation rate above 1 can be combined, but TensorFlow rejects them at run time, as well as strides that differ by axis.
/// Rejected: sizes that are not positive; a kernel that is larger than the input; an input whose rank is not 4 or whose channels are
/// unknown.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/separable_convolution2d/">Keras, SeparableConv2D
/// layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(28, 28, 16)] [SeparableConv2D(32, 3)]</c> has 3 × 3 × 16 × 1 + 1 × 1 × 16 × 32 + 32 = 688 parameters and output shape
/// (None, 26, 26, 32).
/// </example>
public sealed class SeparableConv2DAttribute : SeparableConvolutionAttribute
{
    /// <summary>A separable convolution with the given number of filters and kernel size.</summary>
    /// <param name="filters">The number of filters, which is the number of output channels. Must be positive.</param>
    /// <param name="kernelSize">The size of the kernel: one value for both axes, or rows and columns. Each size must be positive.</param>
    public SeparableConv2DAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
