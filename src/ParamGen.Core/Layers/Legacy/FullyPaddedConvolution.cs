using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.Convolution;
using ParamGen.Core.Shapes;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>A convolution of Keras 1 that takes all positions at which its kernel meets the input at all, of any rank.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/keras/blob/1.2.2/keras/utils/np_utils.py">Keras 1.2.2, conv_output_length</see>.
/// </remarks>
internal sealed class FullyPaddedConvolution(ConvolutionAttribute args, int rank) : Layer
{
    private readonly SlidingKernel kernel = new(args, rank);

    public override int? SpatialAxes => rank;

    public override DataFormat? Format => args.DataFormat;

    public override Activation? OutputActivation => args.Activation;

    public override bool MixesPositions => true;

    public override IEnumerable<string> WeightPaths => ["kernel", "bias"];

    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(args.Filters), args.Filters);
        kernel.Check(check);
    }

    public override void Build(LayerBuild build)
    {
        if (kernel.Input(build) is not { } input)
            return;
        // kernel × channels × filters + filters
        var weights = kernel.With(input.Channels, args.Filters);
        build.AddWeight("kernel", new(weights), initializer: args.KernelInitializer, role: WeightRole.Convolution);
        kernel.AddBias(build, args.Filters);
        // ⌈(n + reach − 1) / stride⌉
        long?[] positions =
        [
            .. input.Spatial.Select((size, axis) =>
                ((size + Window.Extent(kernel.Size[axis], kernel.DilationRate[axis]) - 2) / kernel.Strides[axis]) + 1),
        ];
        build.CountMultiplyAdds([.. positions, .. weights]);
        build.Output((input with { Spatial = positions, Channels = args.Filters }).ToShape());
    }
}
