namespace ParamGen;

/// <summary>A convolution over two spatial axes, such as the rows and columns of an image.</summary>
/// <remarks>
/// Input shape: (batch, rows, columns, channels). Output shape: (batch, rows', columns', filters), where
/// n' = ⌊(n - dilation · (kernel - 1) - 1) / stride⌋ + 1 with <see cref="Padding.Valid"/> and n' = ⌈n / stride⌉ with
/// <see cref="Padding.Same"/>.
/// Weights: a kernel of shape (kernel rows, kernel columns, channels / groups, filters) and a bias of shape (filters).
/// Rejected: sizes that are not positive; groups that do not divide the filters or the channels; strides and a dilation rate that are both
/// above 1, even on different axes; a kernel that is larger than the input; an input whose rank is not 4 or whose channels are unknown; a
/// LoRA rank together with a kernel constraint.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/convolution2d/">Keras, Conv2D layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(28, 28, 3)] [Conv2D(16, 3)]</c> has 3 × 3 × 3 × 16 + 16 = 448 parameters and output shape (None, 26, 26, 16).
/// </example>
public sealed class Conv2DAttribute : ConvolutionAttribute
{
    /// <summary>A convolution with the given number of filters and kernel size.</summary>
    /// <param name="filters">The number of filters, which is the number of output channels. Must be positive.</param>
    /// <param name="kernelSize">The size of the kernel: one value for both axes, or rows and columns. Each size must be positive.</param>
    public Conv2DAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
