using ParamGen.Core.Layers.Checks;

namespace ParamGen.Core.Layers.Convolution;

/// <summary>A separable convolution of any rank: a depthwise one, and a pointwise one on what it gives.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/convolution_layers/separable_convolution2d/">Keras, SeparableConv2D layer</see>.
/// </remarks>
internal sealed class SeparableConvolution(SeparableConvolutionAttribute a, int rank) : Layer
{
    private readonly SlidingKernel kernel = new(a, rank);

    public override int? SpatialAxes => rank;

    public override DataFormat? Format => a.DataFormat;

    public override SlidingWindow? SlidingWindow => kernel.SlidingWindow;

    public override Kernel? Kernel =>
        Kernel.Of((nameof(a.DepthwiseInitializer), a.DepthwiseInitializer), (nameof(a.PointwiseInitializer), a.PointwiseInitializer));

    public override Activation? OutputActivation => a.Activation;

    public override bool MixesPositions => true;

    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(a.Filters), a.Filters);
        kernel.Check(check);
        check.Positive(nameof(a.DepthMultiplier), a.DepthMultiplier);
    }

    public override IEnumerable<string> WeightPaths => ["depthwise_kernel", "pointwise_kernel", "bias"];

    public override void Build(LayerBuild build)
    {
        if (kernel.Input(build) is not { } input)
            return;

        var outputs = kernel.Positions(build, input);
        var channels = input.Channels * a.DepthMultiplier;

        // kernel × channels × multiplier + channels · multiplier × filters + filters
        var depthwise = kernel.With(input.Channels, a.DepthMultiplier);
        long?[] pointwise = [.. Enumerable.Repeat<long?>(1, rank), channels, a.Filters];
        build.AddWeight("depthwise_kernel", new(depthwise), initializer: a.DepthwiseInitializer, argument: nameof(a.DepthwiseInitializer));
        build.AddWeight("pointwise_kernel", new(pointwise), initializer: a.PointwiseInitializer, argument: nameof(a.PointwiseInitializer));
        kernel.AddBias(build, a.Filters);

        // both kernels at every position, every weight once
        build.CountMultiplyAdds([.. outputs, .. depthwise]);
        build.CountMultiplyAdds([.. outputs, channels, a.Filters]);
        build.Output((input with { Spatial = outputs, Channels = a.Filters }).ToShape());
    }
}
