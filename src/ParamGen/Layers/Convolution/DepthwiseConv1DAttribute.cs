namespace ParamGen;

/// <summary>A convolution over one axis that takes every channel by itself, with kernels of its own.</summary>
/// <remarks>
/// Shape: (batch, steps, channels) to (batch, steps', channels · multiplier), where with <see cref="Padding.Valid"/>
/// n' = ⌊(n − dilation · (kernel − 1) − 1) / stride⌋ + 1 and with <see cref="Padding.Same"/> n' = ⌈n / stride⌉.
/// Weights: a kernel of kernel steps × channels × multiplier and a bias of channels · multiplier.
/// A stride and a dilation of more than 1 go together, but TensorFlow's kernels refuse that when they run.
/// Refused: sizes less than 1; a kernel that outgrows its input; an input of another rank than 3 or without known channels.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/depthwise_convolution1d/">Keras, DepthwiseConv1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 8)] [DepthwiseConv1D(3)]</c> has 3 × 8 × 1 + 8 = 32 parameters and gives (None, 98, 8).</example>
public sealed class DepthwiseConv1DAttribute : DepthwiseKernelAttribute
{
    /// <summary>A depthwise convolution with a kernel of the given size.</summary>
    /// <param name="kernelSize">The kernel's size, one number.</param>
    public DepthwiseConv1DAttribute(params int[] kernelSize)
        : base(kernelSize)
    {
    }
}
