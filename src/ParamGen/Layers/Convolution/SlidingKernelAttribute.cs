namespace ParamGen;

/// <summary>A layer whose kernel slides over the input's spatial axes.</summary>
public abstract class SlidingKernelAttribute : WeightedLayerAttribute
{
    private protected SlidingKernelAttribute(int[] kernelSize) => KernelSize = kernelSize;

    /// <summary>The kernel's size: one number for all spatial axes, or one an axis; each at least 1.</summary>
    public int[] KernelSize { get; }

    /// <summary>
    /// How far the kernel moves from one output to the next, on every axis; at least 1. Default: 1.
    /// Refused, but by depthwise and separable convolutions: more than 1 together with a dilation of more than 1.
    /// </summary>
    public int Strides { get; set; } = 1;

    /// <summary><see cref="Strides"/>, one an axis.</summary>
    public int[]? StridesByAxis { get; set; }

    /// <summary>Whether the input's edges are filled up. Default: <see cref="Padding.Valid"/>, not. Refused: <see cref="Padding.Causal"/>, but by <see cref="Conv1DAttribute">Conv1D</see>.</summary>
    public Padding Padding { get; set; }

    /// <summary>Where the channels stand. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }

    /// <summary>
    /// The distance between neighbouring taps of the kernel, on every axis; at least 1. Default: 1, side by side.
    /// Refused, but by depthwise and separable convolutions: more than 1 together with a stride of more than 1.
    /// </summary>
    public int DilationRate { get; set; } = 1;

    /// <summary><see cref="DilationRate"/>, one an axis.</summary>
    public int[]? DilationRateByAxis { get; set; }

    /// <summary>What is applied to the sums. Default: <see cref="Activation.Linear"/>, nothing.</summary>
    public Activation Activation { get; set; }
}
