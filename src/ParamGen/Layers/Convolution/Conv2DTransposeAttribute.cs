namespace ParamGen;

/// <summary>A transposed convolution over two spatial axes: it enlarges an image with weights that are learnt.</summary>
/// <remarks>
/// Shape: (batch, rows, columns, channels) to (batch, rows', columns', filters). With k = dilation · (kernel − 1) + 1,
/// n' = (n − 1) · stride + max(k, stride) with <see cref="Padding.Valid"/> and n' = n · stride with <see cref="Padding.Same"/>;
/// with an output padding p, n' = (n − 1) · stride + k + p with Valid and (n − 1) · stride + (k modulo 2) + p with Same.
/// Weights: a kernel of kernel rows × kernel columns × filters × channels and a bias of filters.
/// Refused: sizes less than 1; an output padding that is not below its stride; a stride and a dilation of more than 1
/// together, on whichever axes; an input of another rank than 4 or without known channels.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/convolution2d_transpose/">Keras, Conv2DTranspose layer</see>.</para>
/// </remarks>
/// <example><c>[Input(7, 7, 64)] [Conv2DTranspose(32, 4, Strides = 2, Padding = Padding.Same)]</c> has 4 × 4 × 32 × 64 + 32 = 32,800 parameters and gives (None, 14, 14, 32).</example>
public sealed class Conv2DTransposeAttribute : TransposedConvolutionAttribute
{
    /// <summary>A transposed convolution with the given number of filters.</summary>
    /// <param name="filters">How many channels the layer gives out.</param>
    /// <param name="kernelSize">The kernel's size: one number for both axes, or rows and columns.</param>
    public Conv2DTransposeAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
