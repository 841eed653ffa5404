namespace ParamGen;

/// <summary>
/// The base class of transposed convolutions: each input is multiplied by the whole kernel, and overlapping products are added, so the
/// output is larger than the input.
/// </summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/convolution_layers/">Keras, convolution layers</see>.</remarks>
public abstract class TransposedConvolutionAttribute : FullKernelAttribute
{
    private protected TransposedConvolutionAttribute(int filters, int[] kernelSize)
        : base(filters, kernelSize)
    {
    }

    /// <summary>
    /// The size that is added to one side of the output on every axis. It selects one of the output sizes that a convolution with the same
    /// stride maps to the same input size. Default: not set; with <see cref="Padding.Valid"/>, the amount by which the stride exceeds the
    /// kernel, and with <see cref="Padding.Same"/>, the amount that makes the output stride times as large as the input. Must not be
    /// negative and must be less than the stride.
    /// </summary>
    public int OutputPadding { get; set; } = Unset.Integer;

    /// <summary>
    /// The size that is added to one side of the output on each axis, one value per axis. Default: <see cref="OutputPadding"/> on every
    /// axis. Each value must not be negative and must be less than the stride. Cannot be combined with <see cref="OutputPadding"/>.
    /// </summary>
    public int[]? OutputPaddingByAxis { get; set; }
}
