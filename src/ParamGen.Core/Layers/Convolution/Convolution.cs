using ParamGen.Core.Problems;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Convolution;

/// <summary>A convolution of any rank.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/convolution_layers/convolution2d/">Keras, Conv2D layer</see>.</remarks>
internal sealed class Convolution(ConvolutionAttribute a, int rank) : Layer
{
    private readonly PerAxis kernelSize = PerAxis.Of(nameof(a.KernelSize), a.KernelSize, rank);
    private readonly PerAxis strides = PerAxis.Of(nameof(a.Strides), a.Strides, a.StridesByAxis, rank);
    private readonly PerAxis dilationRate = PerAxis.Of(nameof(a.DilationRate), a.DilationRate, a.DilationRateByAxis, rank);

    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(a.Filters), a.Filters);
        check.Positive(kernelSize);
        check.Positive(strides);
        check.Positive(dilationRate);
        check.Positive(nameof(a.Groups), a.Groups);
        ConvolutionChecks.Groups(check, a.Filters, a.Groups);
        ConvolutionChecks.StridesOrDilation(check, strides, dilationRate);
        if (rank > 1)
            check.NotCausal(a.Padding);
        Lora.Check(check, a.LoraRank, a.KernelConstraint);
    }

    public override void Build(LayerBuild build)
    {
        if (!SpatialInput.HasRank(build, rank, a.DataFormat))
            return;

        var input = SpatialShape.Of(build.Input, a.DataFormat);
        if (input.Channels is { } channels && channels % a.Groups != 0)
        {
            build.Refuse(
                ShapeRules.PG0204_ChannelsNotDivisibleByGroups,
                nameof(a.Groups),
                [build.InputName, channels, a.Groups],
                ConvolutionChecks.NearestGroups(a.Filters, channels, a.Groups));
            return;
        }

        var outputs = SpatialInput.Positions(build, input.Spatial, nameof(a.KernelSize), kernelSize, strides, dilationRate, a.Padding);

        // kernel × channels / groups × filters + filters
        long?[] window = [.. kernelSize.Values.Cast<long?>(), input.Channels / a.Groups];
        build.AddWeight("kernel", new([.. window, a.Filters]), a.LoraRank == 0, a.KernelInitializer, nameof(a.KernelInitializer));
        if (a.UseBias)
            build.AddWeight("bias", new(a.Filters), initializer: a.BiasInitializer, argument: nameof(a.BiasInitializer));
        Lora.Build(build, a.LoraRank, window, a.Filters);

        // every position of the kernel, every weight once
        build.CountMultiplyAdds([.. outputs, .. window, a.Filters]);
        build.Output((input with { Spatial = outputs, Channels = a.Filters }).ToShape());
    }
}
