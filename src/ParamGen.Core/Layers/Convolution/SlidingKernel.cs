using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Convolution;

/// <summary>What all convolutions, of any rank, share: a kernel that slides over the spatial axes.</summary>
internal sealed class SlidingKernel(SlidingKernelAttribute a, int rank)
{
    public PerAxis Size { get; } = PerAxis.Of(nameof(a.KernelSize), a.KernelSize, rank);

    public PerAxis Strides { get; } = PerAxis.Of(nameof(a.Strides), a.Strides, a.StridesByAxis, rank);

    public PerAxis DilationRate { get; } = PerAxis.Of(nameof(a.DilationRate), a.DilationRate, a.DilationRateByAxis, rank);

    public SlidingWindow SlidingWindow => new(Size, Strides, DilationRate, a.Padding);

    public void Check(ArgumentCheck check, bool mayBeCausal = false)
    {
        check.Positive(Size);
        check.Positive(Strides);
        check.Positive(DilationRate);
        if (!mayBeCausal)
            check.NotCausal(a.Padding);
    }

    /// <summary>The input, or null with a problem where it has another count of axes.</summary>
    public SpatialShape? Input(LayerBuild build) =>
        SpatialInput.HasRank(build, rank, a.DataFormat) ? SpatialShape.Of(build.Input, a.DataFormat) : null;

    /// <summary>The positions that the kernel takes on each axis, or a problem where it outgrows one.</summary>
    public long?[] Positions(LayerBuild build, SpatialShape input) =>
        SpatialInput.Positions(build, input.Spatial, nameof(a.KernelSize), Size, Strides, DilationRate, a.Padding);

    /// <summary>A weight's shape: the kernel's size on each axis, and the channels that it takes and gives.</summary>
    public long?[] With(params long?[] channels) => [.. Size.Values, .. channels];

    /// <summary>Adds a bias of so many numbers, where there is one.</summary>
    public void AddBias(LayerBuild build, long? channels)
    {
        if (a.UseBias)
            build.AddWeight("bias", new(channels), initializer: a.BiasInitializer, argument: nameof(a.BiasInitializer));
    }
}
