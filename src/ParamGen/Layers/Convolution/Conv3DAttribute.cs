namespace ParamGen;

/// <summary>A convolution over three axes, such as those of a volume or a video.</summary>
/// <remarks>
/// Input shape: (batch, depth, rows, columns, channels). Output shape: (batch, depth', rows', columns', filters), where
/// n' = ⌊(n - dilation · (kernel - 1) - 1) / stride⌋ + 1 with <see cref="Padding.Valid"/> and n' = ⌈n / stride⌉ with
/// <see cref="Padding.Same"/>.
/// Weights: a kernel of shape (kernel depth, kernel rows, kernel columns, channels / groups, filters) and a bias of shape (filters).
/// Rejected: sizes that are not positive; groups that do not divide the filters or the channels; strides and a dilation rate that are both
/// above 1, even on different axes; a kernel that is larger than the input; an input whose rank is not 5 or whose channels are unknown; a
/// LoRA rank together with a kernel constraint.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/convolution3d/">Keras, Conv3D layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(16, 28, 28, 1)] [Conv3D(8, 3)]</c> has 3 × 3 × 3 × 1 × 8 + 8 = 224 parameters and output shape (None, 14, 26, 26, 8).
/// </example>
public sealed class Conv3DAttribute : ConvolutionAttribute
{
    /// <summary>A convolution with the given number of filters and kernel size.</summary>
    /// <param name="filters">The number of filters, which is the number of output channels. Must be positive.</param>
    /// <param name="kernelSize">
    /// The size of the kernel: one value for all three axes, or depth, rows, and columns. Each size must be positive.
    /// </param>
    public Conv3DAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
