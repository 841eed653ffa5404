namespace ParamGen;

/// <summary>A convolution over one axis in two steps: every channel by itself, then all channels at each place. It needs far fewer weights than a full one.</summary>
/// <remarks>
/// Shape: (batch, steps, channels) to (batch, steps', filters), where with <see cref="Padding.Valid"/>
/// n' = ⌊(n − dilation · (kernel − 1) − 1) / stride⌋ + 1 and with <see cref="Padding.Same"/> n' = ⌈n / stride⌉.
/// Weights: a depthwise kernel of kernel steps × channels × multiplier, a pointwise kernel of 1 × channels · multiplier × filters
/// and a bias of filters. A stride and a dilation of more than 1 go together, but TensorFlow's kernels refuse that when they run.
/// Refused: sizes less than 1; a kernel that outgrows its input; an input of another rank than 3 or without known channels.
/// <para>Source: <see href="https://keras.io/api/layers/convolution_layers/separable_convolution1d/">Keras, SeparableConv1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 8)] [SeparableConv1D(16, 3)]</c> has 3 × 8 × 1 + 1 × 8 × 16 + 16 = 168 parameters and gives (None, 98, 16).</example>
public sealed class SeparableConv1DAttribute : SeparableConvolutionAttribute
{
    /// <summary>A separable convolution with the given number of filters.</summary>
    /// <param name="filters">How many channels the layer gives out.</param>
    /// <param name="kernelSize">The kernel's size, one number.</param>
    public SeparableConv1DAttribute(int filters, params int[] kernelSize)
        : base(filters, kernelSize)
    {
    }
}
