namespace ParamGen;

/// <summary>A transposed convolution over three axes, such as those of a volume.</summary>
/// <remarks>
/// Input shape: (batch, depth, rows, columns, channels). Output shape: (batch, depth', rows', columns', filters). With
/// k = dilation · (kernel - 1) + 1, n' = (n - 1) · stride + max(k, stride) with <see cref="Padding.Valid"/> and n' = n · stride with
/// <see cref="Padding.Same"/>. With an output padding p, n' = (n - 1) · stride + k + p with Valid and n' = (n - 1) · stride + (k mod 2) + p
/// with Same.
/// Weights: a kernel of shape (kernel depth, kernel rows, kernel columns, filters, channels) and a bias of shape (filters).
/// Rejected: sizes that are not positive; an output padding that is not less than the stride; strides and a dilation rate that are both
/// above 1, even on different axes; an input whose rank is not 5 or whose channels are unknown.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/convolution3d_transpose/">Keras, Conv3DTranspose
/// layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(4, 8, 8, 16)] [Conv3DTranspose(8, 2, Strides = 2)]</c> has 2 × 2 × 2 × 8 × 16 + 8 = 1,032 parameters and output shape
/// (None, 8, 16, 16, 8).
/// </example>
public sealed class Conv3DTransposeAttribute : TransposedConvolutionAttribute
{
    /// <summary>A transposed convolution with the given number of filters and kernel size.</summary>
    /// <param name="filters">The number of filters, which is the number of output channels. Must be positive.</param>
    /// <param name="kernelSize">
    /// The size of the kernel: one value for all three axes, or depth, rows, and columns. Each size must be positive.
    /// </param>
    public Conv3DTransposeAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
