namespace ParamGen;

/// <summary>A transposed convolution over three axes, such as those of a volume.</summary>
/// <remarks>
/// Shape: (batch, depth, rows, columns, channels) to (batch, depth', rows', columns', filters). With k = dilation · (kernel − 1) + 1,
/// n' = (n − 1) · stride + max(k, stride) with <see cref="Padding.Valid"/> and n' = n · stride with <see cref="Padding.Same"/>;
/// with an output padding p, n' = (n − 1) · stride + k + p with Valid and (n − 1) · stride + (k modulo 2) + p with Same.
/// Weights: a kernel of kernel depth × kernel rows × kernel columns × filters × channels and a bias of filters.
/// Refused: sizes less than 1; an output padding that is not below its stride; a stride and a dilation of more than 1
/// together, on whichever axes; an input of another rank than 5 or without known channels.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/convolution3d_transpose/">Keras, Conv3DTranspose layer</see>.</para>
/// </remarks>
/// <example><c>[Input(4, 8, 8, 16)] [Conv3DTranspose(8, 2, Strides = 2)]</c> has 2 × 2 × 2 × 8 × 16 + 8 = 1,032 parameters and gives (None, 8, 16, 16, 8).</example>
public sealed class Conv3DTransposeAttribute : TransposedConvolutionAttribute
{
    /// <summary>A transposed convolution with the given number of filters.</summary>
    /// <param name="filters">How many channels the layer gives out.</param>
    /// <param name="kernelSize">The kernel's size: one number for all three axes, or depth, rows and columns.</param>
    public Conv3DTransposeAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
