namespace ParamGen;

/// <summary>The base class of convolutions, whose kernel slides over the spatial axes of the input.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/convolution_layers/">Keras, convolution layers</see>.</remarks>
public abstract class ConvolutionAttribute : FullKernelAttribute
{
    private protected ConvolutionAttribute(int filters, int[] kernelSize)
        : base(filters, kernelSize)
    {
    }

    /// <summary>
    /// The number of groups that the channels are split into. Each group is convolved separately. Default: 1. Must be positive and divide
    /// the number of input channels and the number of filters.
    /// </summary>
    public int Groups { get; set; } = 1;

    /// <summary>
    /// The rank of the low-rank adapter (LoRA) that is trained instead of the kernel. Default: 0, no adapter. Must not be negative.
    /// Rejected: a rank together with a kernel constraint.
    /// </summary>
    public int LoraRank { get; set; }

    /// <summary>The scale of the low-rank adapter: its output is multiplied by alpha / rank. Default: the rank.</summary>
    public int LoraAlpha { get; set; } = Unset.Integer;
}
