using ParamGen.Core.Collections;
using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Rules;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Convolution;

/// <summary>A convolution of any rank.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/convolution_layers/convolution2d/">Keras, Conv2D layer</see>.</remarks>
internal sealed class FullConvolution(ConvolutionAttribute args, int rank) : Layer
{
    private readonly SlidingKernel kernel = new(args, rank);

    public override int? SpatialAxes => rank;

    public override DataFormat? Format => args.DataFormat;

    public override SlidingWindow? SlidingWindow => kernel.SlidingWindow;

    public override Kernel? Kernel => Kernel.Of((nameof(args.KernelInitializer), args.KernelInitializer));

    public override Activation? OutputActivation => args.Activation;

    public override string WidthArgument => nameof(args.Filters);

    public override bool MixesPositions => true;

    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(args.Filters), args.Filters);
        kernel.Check(check, mayBeCausal: rank == 1);
        check.Positive(nameof(args.Groups), args.Groups);
        ConvolutionChecks.Groups(check, args.Filters, args.Groups);
        ConvolutionChecks.StridesOrDilation(check, kernel);
        Lora.Check(check, args.LoraRank, args.KernelConstraint);
    }

    public override IEnumerable<string> WeightPaths => ["kernel", "bias", .. Lora.WeightPaths()];

    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style) =>
        build.HasOnly("kernel", "bias")
            ? [kernel.WithNotes(Modules.OfKernel(build, $"Conv{rank}d", Shapes))]
            : base.PyTorchModules(build, style);

    // (kernel…, in / groups, filters) is (filters, in / groups, kernel…); with one position it may be a Linear.
    private IEnumerable<EquatableArray<long>> Shapes(long[] own)
    {
        var (entering, filters) = (own[rank], own[rank + 1]);
        yield return new([filters, entering, .. own.Take(rank)]);
        if (args.Groups == 1 && own.Take(rank).All(size => size == 1))
            yield return new(filters, entering);
    }
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        if (KernelLowering.Reason(kernel.SlidingWindow, args.DataFormat, isDepthwise: false) is { } reason)
            return lowering.NotComputed(reason);
        if (args.LoraRank != 0)
            return lowering.NotComputed("low-rank adapters are not covered", nameof(args.LoraRank));
        var input = lowering.Input;
        // (kernel − 1) · dilation zeros before a sequence
        if (args.Padding is Padding.Causal && kernel.Size[0] > 1)
            input = lowering.AddPadding(input, ((kernel.Size[0] - 1) * kernel.DilationRate[0], 0));
        var result = new KernelLowering(lowering, kernel.SlidingWindow).Full(input, args.Filters, args.Groups);
        return KernelLowering.Finish(lowering, result, args.UseBias, args.Activation);
    }

    public override void Build(LayerBuild build)
    {
        if (kernel.Input(build) is not { } input)
            return;

        if (input.Channels is { } channels && channels % args.Groups != 0)
        {
            build.Refuse(
                ShapeRules.PG0204_ChannelsNotDivisibleByGroups,
                nameof(args.Groups),
                ConvolutionChecks.Split(build.InputName, channels, args.Groups),
                ConvolutionChecks.NearestGroups(args.Filters, channels, args.Groups));
            return;
        }

        var outputs = kernel.Positions(build, input);

        // kernel × channels / groups × filters + filters
        var window = kernel.With(input.Channels / args.Groups);
        build.AddWeight(
            "kernel",
            new([.. window, args.Filters]),
            args.LoraRank == 0,
            args.KernelInitializer,
            nameof(args.KernelInitializer),
            slot: 0,
            role: WeightRole.Convolution);
        kernel.AddBias(build, args.Filters);
        Lora.Build(build, args.LoraRank, window, args.Filters);

        // every position of the kernel, every weight once
        build.CountMultiplyAdds([.. outputs, .. window, args.Filters]);
        build.Output((input with { Spatial = outputs, Channels = args.Filters }).ToShape());
    }
}
