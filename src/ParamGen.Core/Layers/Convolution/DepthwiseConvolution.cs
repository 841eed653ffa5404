using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Convolution;

/// <summary>A depthwise convolution of any rank.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/convolution_layers/depthwise_convolution2d/">Keras, DepthwiseConv2D layer</see>.
/// </remarks>
internal sealed class DepthwiseConvolution(DepthwiseKernelAttribute args, int rank) : Layer
{
    private readonly SlidingKernel kernel = new(args, rank);

    public override int? SpatialAxes => rank;

    public override DataFormat? Format => args.DataFormat;

    public override SlidingWindow? SlidingWindow => kernel.SlidingWindow;

    public override Kernel? Kernel => Kernel.Of((nameof(args.DepthwiseInitializer), args.DepthwiseInitializer));

    public override Activation? OutputActivation => args.Activation;

    public override bool MixesPositions => true;

    public override void Check(ArgumentCheck check)
    {
        kernel.Check(check);
        check.Positive(nameof(args.DepthMultiplier), args.DepthMultiplier);
    }

    public override IEnumerable<string> WeightPaths => ["kernel", "bias"];

    // (kernel…, in, multiplier) is (in · multiplier, 1, kernel…)
    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style) =>
    [
        kernel.WithNotes(Modules.OfKernel(
            build,
            $"depthwise Conv{rank}d",
            own => [SlidingKernel.Depthwise(own)],
            taken: 0,
            keepsChannels: true)),
    ];
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        if (KernelLowering.Reason(kernel.SlidingWindow, args.DataFormat, isDepthwise: true) is { } reason)
            return lowering.NotComputed(reason);
        var result = new KernelLowering(lowering, kernel.SlidingWindow)
            .Depthwise(lowering.Input, args.DepthMultiplier, "depthwise", "depthwise");
        return KernelLowering.Finish(lowering, result, args.UseBias, args.Activation);
    }

    public override void Build(LayerBuild build)
    {
        if (kernel.Input(build) is not { } input)
            return;

        var outputs = kernel.Positions(build, input);
        var channels = input.Channels * args.DepthMultiplier;

        // kernel × channels × multiplier + channels · multiplier
        var weights = kernel.With(input.Channels, args.DepthMultiplier);
        build.AddWeight(
            "kernel",
            new(weights),
            initializer: args.DepthwiseInitializer,
            argument: nameof(args.DepthwiseInitializer),
            role: WeightRole.Depthwise);
        kernel.AddBias(build, channels);

        // every position of the kernel, every weight once
        build.CountMultiplyAdds([.. outputs, .. weights]);
        build.Output((input with { Spatial = outputs, Channels = channels }).ToShape());
    }
}
