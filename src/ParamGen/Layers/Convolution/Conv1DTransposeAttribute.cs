namespace ParamGen;

/// <summary>A transposed convolution over one axis, such as time.</summary>
/// <remarks>
/// Shape: (batch, steps, channels) to (batch, steps', filters). With k = dilation · (kernel − 1) + 1,
/// n' = (n − 1) · stride + max(k, stride) with <see cref="Padding.Valid"/> and n' = n · stride with <see cref="Padding.Same"/>;
/// with an output padding p, n' = (n − 1) · stride + k + p with Valid and (n − 1) · stride + (k modulo 2) + p with Same.
/// Weights: a kernel of kernel steps × filters × channels and a bias of filters.
/// Refused: sizes less than 1; an output padding that is not below its stride; a stride and a dilation of more than 1
/// together; an input of another rank than 3 or without known channels.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/convolution1d_transpose/">Keras, Conv1DTranspose layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 128)] [Conv1DTranspose(32, 3, Strides = 2)]</c> has 3 × 32 × 128 + 32 = 12,320 parameters and gives (None, 21, 32).</example>
public sealed class Conv1DTransposeAttribute : TransposedConvolutionAttribute
{
    /// <summary>A transposed convolution with the given number of filters.</summary>
    /// <param name="filters">How many channels the layer gives out.</param>
    /// <param name="kernelSize">The kernel's size, one number.</param>
    public Conv1DTransposeAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
