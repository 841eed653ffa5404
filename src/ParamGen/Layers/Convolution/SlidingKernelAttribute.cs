namespace ParamGen;

/// <summary>The base class of layers whose kernel slides over the spatial axes of the input.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/convolution_layers/">Keras, convolution layers</see>.</remarks>
public abstract class SlidingKernelAttribute : WeightedLayerAttribute
{
    private protected SlidingKernelAttribute(int[] kernelSize) => KernelSize = kernelSize;

    /// <summary>The size of the kernel: one value for all spatial axes, or one per axis. Each size must be positive.</summary>
    public int[] KernelSize { get; }

    /// <summary>
    /// The stride of the kernel on every axis. Default: 1. Must be positive. Rejected: strides above 1 together with a dilation rate above
    /// 1, except in depthwise and separable convolutions.
    /// </summary>
    public int Strides { get; set; } = 1;

    /// <summary>
    /// The stride of the kernel on each axis, one value per axis. Default: <see cref="Strides"/> on every axis. Each stride must be
    /// positive. Cannot be combined with <see cref="Strides"/>.
    /// </summary>
    public int[]? StridesByAxis { get; set; }

    /// <summary>
    /// How the input is padded. Default: <see cref="Padding.Valid"/>, no padding. Rejected: <see cref="Padding.Causal"/>, except in
    /// <see cref="Conv1DAttribute">Conv1D</see>.
    /// </summary>
    public Padding Padding { get; set; }

    /// <summary>The position of the channel axis. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }

    /// <summary>
    /// The distance between adjacent elements of the kernel on every axis. Default: 1, no dilation. Must be positive. Rejected: a dilation
    /// rate above 1 together with strides above 1, except in depthwise and separable convolutions.
    /// </summary>
    public int DilationRate { get; set; } = 1;

    /// <summary>
    /// The distance between adjacent elements of the kernel on each axis, one value per axis. Default: <see cref="DilationRate"/> on every
    /// axis. Each dilation rate must be positive. Cannot be combined with <see cref="DilationRate"/>.
    /// </summary>
    public int[]? DilationRateByAxis { get; set; }

    /// <summary>
    /// The activation function applied to the output. Default: <see cref="Activation.Linear"/>, no activation; in ConvLSTM layers,
    /// <see cref="Activation.Tanh"/>.
    /// </summary>
    public Activation Activation { get; set; }
}
