namespace ParamGen;

/// <summary>A transposed convolution over one axis, such as time.</summary>
/// <remarks>
/// Input shape: (batch, steps, channels). Output shape: (batch, steps', filters). With k = dilation · (kernel - 1) + 1,
/// n' = (n - 1) · stride + max(k, stride) with <see cref="Padding.Valid"/> and n' = n · stride with <see cref="Padding.Same"/>. With an
/// output padding p, n' = (n - 1) · stride + k + p with Valid and n' = (n - 1) · stride + (k mod 2) + p with Same.
/// Weights: a kernel of shape (kernel steps, filters, channels) and a bias of shape (filters).
/// Rejected: sizes that are not positive; an output padding that is not less than the stride; strides and a dilation rate that are both
/// above 1; an input whose rank is not 3 or whose channels are unknown.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/convolution1d_transpose/">Keras, Conv1DTranspose
/// layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(10, 128)] [Conv1DTranspose(32, 3, Strides = 2)]</c> has 3 × 32 × 128 + 32 = 12,320 parameters and output shape (None, 21, 32).
/// </example>
public sealed class Conv1DTransposeAttribute : TransposedConvolutionAttribute
{
    /// <summary>A transposed convolution with the given number of filters and kernel size.</summary>
    /// <param name="filters">The number of filters, which is the number of output channels. Must be positive.</param>
    /// <param name="kernelSize">The size of the kernel: a single value. Must be positive.</param>
    public Conv1DTransposeAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
