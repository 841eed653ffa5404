namespace ParamGen;

/// <summary>A transposed convolution: every input is multiplied with the whole kernel, and what overlaps is added up, so that the output is larger.</summary>
public abstract class TransposedConvolutionAttribute : FullKernelAttribute
{
    private protected TransposedConvolutionAttribute(int filters, int[] kernelSize)
        : base(filters, kernelSize)
    {
    }

    /// <summary>
    /// What is added to one side of the output, on every axis: it tells apart the sizes that a convolution of the same
    /// stride would have made the same. Default: as much as the stride exceeds the kernel with <see cref="Padding.Valid"/>, and what makes
    /// the output stride times as large with <see cref="Padding.Same"/>. Refused: less than 0; as much as the stride or more.
    /// </summary>
    public int OutputPadding { get; set; } = Unset.Integer;

    /// <summary><see cref="OutputPadding"/>, one an axis.</summary>
    public int[]? OutputPaddingByAxis { get; set; }
}
