namespace ParamGen;

/// <summary>A convolution over three axes, such as those of a volume or of a film.</summary>
/// <remarks>
/// Shape: (batch, depth, rows, columns, channels) to (batch, depth', rows', columns', filters), where with <see cref="Padding.Valid"/>
/// n' = ⌊(n − dilation · (kernel − 1) − 1) / stride⌋ + 1 and with <see cref="Padding.Same"/> n' = ⌈n / stride⌉.
/// Weights: a kernel of kernel depth × kernel rows × kernel columns × channels / groups × filters and a bias of filters.
/// Refused: sizes less than 1; filters or channels that the groups do not divide; a stride and a dilation of more than 1
/// together, on whichever axes; a kernel that outgrows its input; a LoRA rank together with a kernel constraint.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/convolution3d/">Keras, Conv3D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(16, 28, 28, 1)] [Conv3D(8, 3)]</c> has 3 × 3 × 3 × 1 × 8 + 8 = 224 parameters and gives (None, 14, 26, 26, 8).</example>
public sealed class Conv3DAttribute : ConvolutionAttribute
{
    /// <summary>A convolution with the given number of filters.</summary>
    /// <param name="filters">How many channels the layer gives out.</param>
    /// <param name="kernelSize">The kernel's size: one number for all three axes, or depth, rows and columns.</param>
    public Conv3DAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
