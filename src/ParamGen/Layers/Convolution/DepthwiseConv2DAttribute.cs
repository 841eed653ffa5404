namespace ParamGen;

/// <summary>A depthwise convolution over two spatial axes: each channel is convolved separately, with its own kernels.</summary>
/// <remarks>
/// Input shape: (batch, rows, columns, channels). Output shape: (batch, rows', columns', channels · multiplier), where
/// n' = ⌊(n - dilation · (kernel - 1) - 1) / stride⌋ + 1 with <see cref="Padding.Valid"/> and n' = ⌈n / stride⌉ with
/// <see cref="Padding.Same"/>.
/// Weights: a kernel of shape (kernel rows, kernel columns, channels, multiplier) and a bias of shape (channels · multiplier).
/// Strides and a dilation rate above 1 can be combined, but TensorFlow rejects them at run time, as well as strides that differ by axis.
/// Rejected: sizes that are not positive; a kernel that is larger than the input; an input whose rank is not 4 or whose channels are
/// unknown.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/depthwise_convolution2d/">Keras, DepthwiseConv2D
/// layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(28, 28, 16)] [DepthwiseConv2D(3, DepthMultiplier = 2)]</c> has 3 × 3 × 16 × 2 + 32 = 320 parameters and output shape
/// (None, 26, 26, 32).
/// </example>
public sealed class DepthwiseConv2DAttribute : DepthwiseKernelAttribute
{
    /// <summary>A depthwise convolution with the given kernel size.</summary>
    /// <param name="kernelSize">The size of the kernel: one value for both axes, or rows and columns. Each size must be positive.</param>
    public DepthwiseConv2DAttribute(params int[] kernelSize)
        : base(kernelSize)
    {
    }
}
