namespace ParamGen;

/// <summary>
/// A separable convolution over one axis: a depthwise convolution of each channel, then a pointwise convolution over all channels. It needs
/// far fewer weights than a full convolution.
/// </summary>
/// <remarks>
/// Input shape: (batch, steps, channels). Output shape: (batch, steps', filters), where
/// n' = ⌊(n - dilation · (kernel - 1) - 1) / stride⌋ + 1 with <see cref="Padding.Valid"/> and n' = ⌈n / stride⌉ with
/// <see cref="Padding.Same"/>.
/// Weights: a depthwise kernel of shape (kernel steps, channels, multiplier), a pointwise kernel of shape
/// (1, channels · multiplier, filters), and a bias of shape (filters).
/// Strides and a dilation rate above 1 can be combined, but TensorFlow rejects them at run time.
/// Rejected: sizes that are not positive; a kernel that is larger than the input; an input whose rank is not 3 or whose channels are
/// unknown.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/separable_convolution1d/">Keras, SeparableConv1D
/// layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(100, 8)] [SeparableConv1D(16, 3)]</c> has 3 × 8 × 1 + 1 × 8 × 16 + 16 = 168 parameters and output shape (None, 98, 16).
/// </example>
public sealed class SeparableConv1DAttribute : SeparableConvolutionAttribute
{
    /// <summary>A separable convolution with the given number of filters and kernel size.</summary>
    /// <param name="filters">The number of filters, which is the number of output channels. Must be positive.</param>
    /// <param name="kernelSize">The size of the kernel: a single value. Must be positive.</param>
    public SeparableConv1DAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
