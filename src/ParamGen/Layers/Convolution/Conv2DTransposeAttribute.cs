namespace ParamGen;

/// <summary>A transposed convolution over two spatial axes, which enlarges an image with learned weights.</summary>
/// <remarks>
/// Input shape: (batch, rows, columns, channels). Output shape: (batch, rows', columns', filters). With k = dilation · (kernel - 1) + 1,
/// n' = (n - 1) · stride + max(k, stride) with <see cref="Padding.Valid"/> and n' = n · stride with <see cref="Padding.Same"/>. With an
/// output padding p, n' = (n - 1) · stride + k + p with Valid and n' = (n - 1) · stride + (k mod 2) + p with Same.
/// Weights: a kernel of shape (kernel rows, kernel columns, filters, channels) and a bias of shape (filters).
/// Rejected: sizes that are not positive; an output padding that is not less than the stride; strides and a dilation rate that are both
/// above 1, even on different axes; an input whose rank is not 4 or whose channels are unknown.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/convolution2d_transpose/">Keras, Conv2DTranspose
/// layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(7, 7, 64)] [Conv2DTranspose(32, 4, Strides = 2, Padding = Padding.Same)]</c> has 4 × 4 × 32 × 64 + 32 = 32,800 parameters and
/// output shape (None, 14, 14, 32).
/// </example>
public sealed class Conv2DTransposeAttribute : TransposedConvolutionAttribute
{
    /// <summary>A transposed convolution with the given number of filters and kernel size.</summary>
    /// <param name="filters">The number of filters, which is the number of output channels. Must be positive.</param>
    /// <param name="kernelSize">The size of the kernel: one value for both axes, or rows and columns. Each size must be positive.</param>
    public Conv2DTransposeAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
