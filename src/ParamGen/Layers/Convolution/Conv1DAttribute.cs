namespace ParamGen;

/// <summary>A convolution over one axis, such as time or the words of a text.</summary>
/// <remarks>
/// Shape: (batch, steps, channels) to (batch, steps', filters), where with <see cref="Padding.Valid"/>
/// n' = ⌊(n − dilation · (kernel − 1) − 1) / stride⌋ + 1 and with <see cref="Padding.Same"/> and <see cref="Padding.Causal"/> n' = ⌈n / stride⌉.
/// Weights: a kernel of kernel steps × channels / groups × filters and a bias of filters.
/// Refused: sizes less than 1; filters or channels that the groups do not divide; a stride and a dilation of more than 1
/// together; a kernel that outgrows its input; a LoRA rank together with a kernel constraint.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/convolution1d/">Keras, Conv1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 8)] [Conv1D(16, 3)]</c> has 3 × 8 × 16 + 16 = 400 parameters and gives (None, 98, 16).</example>
public sealed class Conv1DAttribute : ConvolutionAttribute
{
    /// <summary>A convolution with the given number of filters.</summary>
    /// <param name="filters">How many channels the layer gives out.</param>
    /// <param name="kernelSize">The kernel's size, one number.</param>
    public Conv1DAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
