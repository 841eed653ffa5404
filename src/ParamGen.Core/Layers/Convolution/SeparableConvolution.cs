using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Convolution;

/// <summary>A separable convolution of any rank: a depthwise one, and a pointwise one on what it gives.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/convolution_layers/separable_convolution2d/">Keras, SeparableConv2D layer</see>.
/// </remarks>
internal sealed class SeparableConvolution(SeparableConvolutionAttribute args, int rank) : Layer
{
    private readonly SlidingKernel kernel = new(args, rank);

    public override int? SpatialAxes => rank;

    public override DataFormat? Format => args.DataFormat;

    public override SlidingWindow? SlidingWindow => kernel.SlidingWindow;

    public override Kernel? Kernel =>
        Kernel.Of(
            (nameof(args.DepthwiseInitializer), args.DepthwiseInitializer),
            (nameof(args.PointwiseInitializer), args.PointwiseInitializer));

    public override Activation? OutputActivation => args.Activation;

    public override string WidthArgument => nameof(args.Filters);

    public override bool MixesPositions => true;

    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(args.Filters), args.Filters);
        kernel.Check(check);
        check.Positive(nameof(args.DepthMultiplier), args.DepthMultiplier);
    }

    public override IEnumerable<string> WeightPaths => ["depthwise_kernel", "pointwise_kernel", "bias"];

    // Two modules, of which the second has the bias.
    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style) =>
    [
        kernel.WithNotes(Modules.OfKernel(
            build,
            $"depthwise Conv{rank}d",
            own => [SlidingKernel.Depthwise(own)],
            "depthwise_kernel",
            bias: null,
            taken: 0)),
        Modules.OfKernel(
            build,
            $"pointwise Conv{rank}d",
            own => [new([own[rank + 1], own[rank], .. own.Take(rank)])],
            "pointwise_kernel"),
    ];
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        if (KernelLowering.Reason(kernel.SlidingWindow, args.DataFormat, isDepthwise: true) is { } reason)
            return lowering.NotComputed(reason);
        var result = new KernelLowering(lowering, kernel.SlidingWindow)
            .Separable(lowering.Input, args.DepthMultiplier, args.Filters);
        return KernelLowering.Finish(lowering, result, args.UseBias, args.Activation);
    }

    public override void Build(LayerBuild build)
    {
        if (kernel.Input(build) is not { } input)
            return;

        var outputs = kernel.Positions(build, input);
        var channels = input.Channels * args.DepthMultiplier;

        // kernel × channels × multiplier + channels · multiplier × filters + filters
        var depthwise = kernel.With(input.Channels, args.DepthMultiplier);
        long?[] pointwise = [.. Enumerable.Repeat<long?>(1, rank), channels, args.Filters];
        build.AddWeight(
            "depthwise_kernel",
            new(depthwise),
            initializer: args.DepthwiseInitializer,
            argument: nameof(args.DepthwiseInitializer),
            role: WeightRole.Depthwise);
        build.AddWeight(
            "pointwise_kernel",
            new(pointwise),
            initializer: args.PointwiseInitializer,
            argument: nameof(args.PointwiseInitializer),
            role: WeightRole.Convolution);
        kernel.AddBias(build, args.Filters);

        // both kernels at every position, every weight once
        build.CountMultiplyAdds([.. outputs, .. depthwise]);
        build.CountMultiplyAdds([.. outputs, channels, args.Filters]);
        build.Output((input with { Spatial = outputs, Channels = args.Filters }).ToShape());
    }
}
