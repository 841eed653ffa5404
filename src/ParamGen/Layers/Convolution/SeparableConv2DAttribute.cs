namespace ParamGen;

/// <summary>A convolution over two spatial axes in two steps: every channel by itself, then all channels at each place. It needs far fewer weights than a full one.</summary>
/// <remarks>
/// Shape: (batch, rows, columns, channels) to (batch, rows', columns', filters), where with <see cref="Padding.Valid"/>
/// n' = ⌊(n − dilation · (kernel − 1) − 1) / stride⌋ + 1 and with <see cref="Padding.Same"/> n' = ⌈n / stride⌉.
/// Weights: a depthwise kernel of kernel rows × kernel columns × channels × multiplier, a pointwise kernel of 1 × 1 × channels · multiplier × filters
/// and a bias of filters. A stride and a dilation of more than 1 go together, but TensorFlow's kernels refuse that, and strides that differ, when they run.
/// Refused: sizes less than 1; a kernel that outgrows its input; an input of another rank than 4 or without known channels.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/separable_convolution2d/">Keras, SeparableConv2D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 16)] [SeparableConv2D(32, 3)]</c> has 3 × 3 × 16 × 1 + 1 × 1 × 16 × 32 + 32 = 688 parameters and gives (None, 26, 26, 32).</example>
public sealed class SeparableConv2DAttribute : SeparableConvolutionAttribute
{
    /// <summary>A separable convolution with the given number of filters.</summary>
    /// <param name="filters">How many channels the layer gives out.</param>
    /// <param name="kernelSize">The kernel's size: one number for both axes, or rows and columns.</param>
    public SeparableConv2DAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
