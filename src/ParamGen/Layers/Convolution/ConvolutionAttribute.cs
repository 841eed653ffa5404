namespace ParamGen;

/// <summary>A convolution: a kernel slides over the input's spatial axes and is multiplied with what lies under it.</summary>
public abstract class ConvolutionAttribute : FullKernelAttribute
{
    private protected ConvolutionAttribute(int filters, int[] kernelSize)
        : base(filters, kernelSize)
    {
    }

    /// <summary>Into how many groups the channels are split, each convolved by itself. Default: 1. Refused: a number that does not divide the input's channels and the filters.</summary>
    public int Groups { get; set; } = 1;

    /// <summary>The rank of a low-rank adapter that is trained in the kernel's stead. Default: 0, no adapter. Refused: less than 0, and any together with a kernel constraint.</summary>
    public int LoraRank { get; set; }

    /// <summary>The adapter's scale: its output counts alpha / rank. Default: the rank.</summary>
    public int LoraAlpha { get; set; } = Unset.Integer;
}
