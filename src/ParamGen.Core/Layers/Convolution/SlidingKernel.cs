using ParamGen.Core.Collections;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Convolution;

/// <summary>What all convolutions, of any rank, share: a kernel that slides over the spatial axes.</summary>
internal sealed class SlidingKernel(SlidingKernelAttribute args, int rank)
{
    private static readonly Phrase paddings = Phrase.Of(
        $"the padding of convolutions with strides, at the end with {Word.Value(Padding.Same)} and on both sides in PyTorch");

    public PerAxis Size { get; } = PerAxis.Of(nameof(args.KernelSize), args.KernelSize, rank);

    public PerAxis Strides { get; } = PerAxis.Of(nameof(args.Strides), args.Strides, args.StridesByAxis, rank);

    public PerAxis DilationRate { get; } = PerAxis.Of(nameof(args.DilationRate), args.DilationRate, args.DilationRateByAxis, rank);

    public SlidingWindow SlidingWindow => new(Size, Strides, DilationRate, args.Padding);

    public void Check(ArgumentCheck check, bool mayBeCausal = false)
    {
        check.Positive(Size);
        check.Positive(Strides);
        check.Positive(DilationRate);
        if (!mayBeCausal)
            check.NotCausal(args.Padding);
    }

    /// <summary>The input, or null with a problem where it has another count of axes.</summary>
    public SpatialShape? Input(LayerBuild build) =>
        SpatialInput.HasRank(build, rank, args.DataFormat) ? SpatialShape.Of(build.Input, args.DataFormat) : null;

    /// <summary>The positions that the kernel takes on each axis, or a problem where it outgrows one.</summary>
    public long?[] Positions(LayerBuild build, SpatialShape input) =>
        SpatialInput.Positions(build, input.Spatial, nameof(args.KernelSize), Size, Strides, DilationRate, args.Padding);

    /// <summary>A weight's shape: the kernel's size on each axis, and the channels that it takes and gives.</summary>
    public long?[] With(params long?[] channels) => [.. Size.Values, .. channels];

    /// <summary>The shape in PyTorch of a depthwise kernel, (kernel…, in, multiplier): (in · multiplier, 1, kernel…).</summary>
    public static EquatableArray<long> Depthwise(long[] own) =>
        new([own[own.Length - 2] * own[own.Length - 1], 1, .. own.Take(own.Length - 2)]);

    /// <summary>What PyTorch's padding may do otherwise, said of a module.</summary>
    public LayerModule WithNotes(LayerModule module) =>
        args.Padding is Padding.Same && Strides.Max > 1 ? module with { Notes = new[] { paddings } } : module;

    /// <summary>Adds a bias of so many numbers, where there is one.</summary>
    public void AddBias(LayerBuild build, long? channels)
    {
        if (args.UseBias)
            build.AddWeight("bias", new(channels), initializer: args.BiasInitializer, argument: nameof(args.BiasInitializer));
    }
}
