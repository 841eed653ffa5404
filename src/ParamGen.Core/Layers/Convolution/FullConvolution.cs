using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Convolution;

/// <summary>A convolution of any rank.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/convolution_layers/convolution2d/">Keras, Conv2D layer</see>.</remarks>
internal sealed class FullConvolution(ConvolutionAttribute a, int rank) : Layer
{
    private readonly SlidingKernel kernel = new(a, rank);

    public override int? SpatialAxes => rank;

    public override DataFormat? Format => a.DataFormat;

    public override SlidingWindow? SlidingWindow => kernel.SlidingWindow;

    public override Kernel? Kernel => Kernel.Of((nameof(a.KernelInitializer), a.KernelInitializer));

    public override Activation? OutputActivation => a.Activation;

    public override bool MixesPositions => true;

    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(a.Filters), a.Filters);
        kernel.Check(check, mayBeCausal: rank == 1);
        check.Positive(nameof(a.Groups), a.Groups);
        ConvolutionChecks.Groups(check, a.Filters, a.Groups);
        ConvolutionChecks.StridesOrDilation(check, kernel);
        Lora.Check(check, a.LoraRank, a.KernelConstraint);
    }

    public override IEnumerable<string> WeightPaths => ["kernel", "bias", .. Lora.WeightPaths()];

    public override void Build(LayerBuild build)
    {
        if (kernel.Input(build) is not { } input)
            return;

        if (input.Channels is { } channels && channels % a.Groups != 0)
        {
            build.Refuse(
                ShapeRules.PG0204_ChannelsNotDivisibleByGroups,
                nameof(a.Groups),
                ConvolutionChecks.Split(build.InputName, channels, a.Groups),
                ConvolutionChecks.NearestGroups(a.Filters, channels, a.Groups));
            return;
        }

        var outputs = kernel.Positions(build, input);

        // kernel × channels / groups × filters + filters
        var window = kernel.With(input.Channels / a.Groups);
        build.AddWeight("kernel", new([.. window, a.Filters]), a.LoraRank == 0, a.KernelInitializer, nameof(a.KernelInitializer));
        kernel.AddBias(build, a.Filters);
        Lora.Build(build, a.LoraRank, window, a.Filters);

        // every position of the kernel, every weight once
        build.CountMultiplyAdds([.. outputs, .. window, a.Filters]);
        build.Output((input with { Spatial = outputs, Channels = a.Filters }).ToShape());
    }
}
