namespace ParamGen;

/// <summary>A depthwise convolution over one axis: each channel is convolved separately, with its own kernels.</summary>
/// <remarks>
/// Input shape: (batch, steps, channels). Output shape: (batch, steps', channels · multiplier), where
/// n' = ⌊(n - dilation · (kernel - 1) - 1) / stride⌋ + 1 with <see cref="Padding.Valid"/> and n' = ⌈n / stride⌉ with
/// <see cref="Padding.Same"/>.
/// Weights: a kernel of shape (kernel steps, channels, multiplier) and a bias of shape (channels · multiplier).
/// Strides and a dilation rate above 1 can be combined, but TensorFlow rejects them at run time.
/// Rejected: sizes that are not positive; a kernel that is larger than the input; an input whose rank is not 3 or whose channels are
/// unknown.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/depthwise_convolution1d/">Keras, DepthwiseConv1D
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 8)] [DepthwiseConv1D(3)]</c> has 3 × 8 × 1 + 8 = 32 parameters and output shape (None, 98, 8).</example>
public sealed class DepthwiseConv1DAttribute : DepthwiseKernelAttribute
{
    /// <summary>A depthwise convolution with the given kernel size.</summary>
    /// <param name="kernelSize">The size of the kernel: a single value. Must be positive.</param>
    public DepthwiseConv1DAttribute(params int[] kernelSize)
        : base(kernelSize)
    {
    }
}
