namespace ParamGen;

/// <summary>A convolution over two spatial axes that takes every channel by itself, with kernels of its own.</summary>
/// <remarks>
/// Shape: (batch, rows, columns, channels) to (batch, rows', columns', channels · multiplier), where with <see cref="Padding.Valid"/>
/// n' = ⌊(n − dilation · (kernel − 1) − 1) / stride⌋ + 1 and with <see cref="Padding.Same"/> n' = ⌈n / stride⌉.
/// Weights: a kernel of kernel rows × kernel columns × channels × multiplier and a bias of channels · multiplier.
/// A stride and a dilation of more than 1 go together, but TensorFlow's kernels refuse that, and strides that differ, when they run.
/// Refused: sizes less than 1; a kernel that outgrows its input; an input of another rank than 4 or without known channels.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/depthwise_convolution2d/">Keras, DepthwiseConv2D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 16)] [DepthwiseConv2D(3, DepthMultiplier = 2)]</c> has 3 × 3 × 16 × 2 + 32 = 320 parameters and gives (None, 26, 26, 32).</example>
public sealed class DepthwiseConv2DAttribute : DepthwiseKernelAttribute
{
    /// <summary>A depthwise convolution with a kernel of the given size.</summary>
    /// <param name="kernelSize">The kernel's size: one number for both axes, or rows and columns.</param>
    public DepthwiseConv2DAttribute(params int[] kernelSize)
        : base(kernelSize)
    {
    }
}
