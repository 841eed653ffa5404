namespace ParamGen;

/// <summary>A convolution over one axis, such as time or the words of a text.</summary>
/// <remarks>
/// Input shape: (batch, steps, channels). Output shape: (batch, steps', filters), where
/// n' = ⌊(n - dilation · (kernel - 1) - 1) / stride⌋ + 1 with <see cref="Padding.Valid"/> and n' = ⌈n / stride⌉ with
/// <see cref="Padding.Same"/> or <see cref="Padding.Causal"/>.
/// Weights: a kernel of shape (kernel steps, channels / groups, filters) and a bias of shape (filters).
/// Rejected: sizes that are not positive; groups that do not divide the filters or the channels; strides and a dilation rate that are both
/// above 1; a kernel that is larger than the input; an input whose rank is not 3 or whose channels are unknown; a LoRA rank together with a
/// kernel constraint.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/convolution1d/">Keras, Conv1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 8)] [Conv1D(16, 3)]</c> has 3 × 8 × 16 + 16 = 400 parameters and output shape (None, 98, 16).</example>
public sealed class Conv1DAttribute : ConvolutionAttribute
{
    /// <summary>A convolution with the given number of filters and kernel size.</summary>
    /// <param name="filters">The number of filters, which is the number of output channels. Must be positive.</param>
    /// <param name="kernelSize">The size of the kernel: a single value. Must be positive.</param>
    public Conv1DAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
