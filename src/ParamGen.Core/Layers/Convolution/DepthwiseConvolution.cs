using ParamGen.Core.Layers.Checks;

namespace ParamGen.Core.Layers.Convolution;

/// <summary>A depthwise convolution of any rank.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/convolution_layers/depthwise_convolution2d/">Keras, DepthwiseConv2D layer</see>.
/// </remarks>
internal sealed class DepthwiseConvolution(DepthwiseKernelAttribute a, int rank) : Layer
{
    private readonly SlidingKernel kernel = new(a, rank);

    public override int? SpatialAxes => rank;

    public override DataFormat? Format => a.DataFormat;

    public override SlidingWindow? SlidingWindow => kernel.SlidingWindow;

    public override Kernel? Kernel => Kernel.Of((nameof(a.DepthwiseInitializer), a.DepthwiseInitializer));

    public override Activation? OutputActivation => a.Activation;

    public override bool MixesPositions => true;

    public override void Check(ArgumentCheck check)
    {
        kernel.Check(check);
        check.Positive(nameof(a.DepthMultiplier), a.DepthMultiplier);
    }

    public override IEnumerable<string> WeightPaths => ["kernel", "bias"];

    public override void Build(LayerBuild build)
    {
        if (kernel.Input(build) is not { } input)
            return;

        var outputs = kernel.Positions(build, input);
        var channels = input.Channels * a.DepthMultiplier;

        // kernel × channels × multiplier + channels · multiplier
        var weights = kernel.With(input.Channels, a.DepthMultiplier);
        build.AddWeight("kernel", new(weights), initializer: a.DepthwiseInitializer, argument: nameof(a.DepthwiseInitializer));
        kernel.AddBias(build, channels);

        // every position of the kernel, every weight once
        build.CountMultiplyAdds([.. outputs, .. weights]);
        build.Output((input with { Spatial = outputs, Channels = channels }).ToShape());
    }
}
