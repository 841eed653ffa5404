using ParamGen.Core.Networks;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Advice;

/// <summary>The window that a convolution or pooling slides over its input.</summary>
internal sealed record SlidingWindow(PerAxis Size, PerAxis Strides, PerAxis? Dilation, Padding Padding, SpatialShape Input)
{
    public int Rank => Size.Rank;

    public bool IsPooling => Dilation is null;

    /// <summary>The window of a step; null for a layer that slides none. That of a transposed convolution slides over the output.</summary>
    public static SlidingWindow? Of(Step step)
    {
        var rank = step.Input.Rank - 2;
        return step.Attribute switch
        {
            ConvLSTMAttribute or TransposedConvolutionAttribute => null,
            SlidingKernelAttribute a => new(
                PerAxis.Of(nameof(a.KernelSize), a.KernelSize, rank),
                PerAxis.Of(nameof(a.Strides), a.Strides, a.StridesByAxis, rank),
                PerAxis.Of(nameof(a.DilationRate), a.DilationRate, a.DilationRateByAxis, rank),
                a.Padding,
                SpatialShape.Of(step.Input, a.DataFormat)),
            PoolingAttribute a => OfPooling(a, PerAxis.Of(nameof(a.PoolSize), a.PoolSize, rank, whenEmpty: 2), rank, step.Input),
            _ => null,
        };
    }

    public long Reach(int axis) => Window.Reach(Size[axis], Dilation?[axis] ?? 1);

    public IEnumerable<int> Axes => Enumerable.Range(0, Rank);

    private static SlidingWindow OfPooling(PoolingAttribute a, PerAxis size, int rank, Shape input) => new(
        size,
        a.Strides == Unset.Integer && a.StridesByAxis is null ? size : PerAxis.Of(nameof(a.Strides), a.Strides, a.StridesByAxis, rank),
        null,
        a.Padding,
        SpatialShape.Of(input, a.DataFormat));
}
