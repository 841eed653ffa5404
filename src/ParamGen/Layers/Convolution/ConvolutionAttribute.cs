namespace ParamGen;

/// <summary>A convolution: a kernel slides over the input's spatial axes and is multiplied with what lies under it.</summary>
public abstract class ConvolutionAttribute : KernelLayerAttribute
{
    private protected ConvolutionAttribute(int filters, int[] kernelSize)
    {
        Filters = filters;
        KernelSize = kernelSize;
    }

    /// <summary>How many channels the layer gives out, at least 1 and a multiple of <see cref="Groups"/>.</summary>
    public int Filters { get; }

    /// <summary>The kernel's size: one number for all spatial axes, or one an axis; each at least 1.</summary>
    public int[] KernelSize { get; }

    /// <summary>How far the kernel moves from one output to the next, on every axis. Default: 1. Refused: more than 1 together with a dilation of more than 1.</summary>
    public int Strides { get; set; } = 1;

    /// <summary><see cref="Strides"/>, one an axis.</summary>
    public int[]? StridesByAxis { get; set; }

    /// <summary>Whether the input's edges are filled up. Default: <see cref="Padding.Valid"/>, not.</summary>
    public Padding Padding { get; set; }

    /// <summary>Where the channels stand. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }

    /// <summary>The distance between neighbouring taps of the kernel, on every axis. Default: 1, side by side. Refused: more than 1 together with a stride of more than 1.</summary>
    public int DilationRate { get; set; } = 1;

    /// <summary><see cref="DilationRate"/>, one an axis.</summary>
    public int[]? DilationRateByAxis { get; set; }

    /// <summary>Into how many groups the channels are split, each convolved by itself. Default: 1. Refused: a number that does not divide the input's channels and <see cref="Filters"/>.</summary>
    public int Groups { get; set; } = 1;

    /// <summary>What is applied to the sums. Default: <see cref="Activation.Linear"/>, nothing.</summary>
    public Activation Activation { get; set; }

    /// <summary>The rank of a low-rank adapter that is trained in the kernel's stead. Default: 0, no adapter.</summary>
    public int LoraRank { get; set; }

    /// <summary>The adapter's scale: its output counts alpha / rank. Default: the rank.</summary>
    public int LoraAlpha { get; set; } = Unset.Integer;
}
