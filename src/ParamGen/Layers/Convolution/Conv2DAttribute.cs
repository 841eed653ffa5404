namespace ParamGen;

/// <summary>A convolution over two spatial axes, such as an image's rows and columns.</summary>
/// <remarks>
/// Shape: (batch, rows, columns, channels) to (batch, rows', columns', filters), where with <see cref="Padding.Valid"/>
/// n' = ⌊(n − dilation · (kernel − 1) − 1) / stride⌋ + 1 and with <see cref="Padding.Same"/> n' = ⌈n / stride⌉.
/// Weights: a kernel of kernel rows × kernel columns × channels / groups × filters and a bias of filters.
/// Refused: sizes less than 1; filters or channels that the groups do not divide; a stride and a dilation of more than 1
/// together, on whichever axes; a kernel that outgrows its input; a LoRA rank together with a kernel constraint.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/convolution2d/">Keras, Conv2D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [Conv2D(16, 3)]</c> has 3 × 3 × 3 × 16 + 16 = 448 parameters and gives (None, 26, 26, 16).</example>
public sealed class Conv2DAttribute : ConvolutionAttribute
{
    /// <summary>A convolution with the given number of filters.</summary>
    /// <param name="filters">How many channels the layer gives out.</param>
    /// <param name="kernelSize">The kernel's size: one number for both axes, or rows and columns.</param>
    public Conv2DAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
