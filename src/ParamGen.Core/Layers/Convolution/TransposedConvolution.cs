using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Convolution;

/// <summary>A transposed convolution of any rank.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/convolution_layers/convolution2d_transpose/">Keras, Conv2DTranspose layer</see>.
/// </remarks>
internal sealed class TransposedConvolution(TransposedConvolutionAttribute args, int rank) : Layer
{
    private static readonly Phrase paddings = "where transposed convolutions put their output (padding, output_padding)";

    private readonly SlidingKernel kernel = new(args, rank);

    private readonly PerAxis? outputPadding = args.OutputPadding == Unset.Integer && args.OutputPaddingByAxis is null
        ? null
        : PerAxis.Of(nameof(args.OutputPadding), args.OutputPadding, args.OutputPaddingByAxis, rank);

    public override int? SpatialAxes => rank;

    public override DataFormat? Format => args.DataFormat;

    public override SlidingWindow? SlidingWindow => kernel.SlidingWindow with { IsOverOutput = true };

    public override double Reduction => 1.0 / kernel.Strides.Max;

    public override Kernel? Kernel => Kernel.Of((nameof(args.KernelInitializer), args.KernelInitializer));

    public override Activation? OutputActivation => args.Activation;

    public override string WidthArgument => nameof(args.Filters);

    public override bool MixesPositions => true;

    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(args.Filters), args.Filters);
        kernel.Check(check);
        ConvolutionChecks.StridesOrDilation(check, kernel);
        if (outputPadding is not null)
            ConvolutionChecks.OutputPadding(check, outputPadding, kernel.Strides);
    }

    public override IEnumerable<string> WeightPaths => ["kernel", "bias"];

    // (kernel…, filters, in) is (in, filters, kernel…)
    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style)
    {
        var module = Modules.OfKernel(
            build,
            $"ConvTranspose{rank}d",
            own => [new([own[rank + 1], own[rank], .. own.Take(rank)])],
            taken: 0);
        return [module with { Notes = new[] { paddings } }];
    }
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        if (rank != 2)
            return base.Lower(build, lowering);
        if (args.DataFormat is DataFormat.ChannelsFirst)
            return lowering.NotComputed("the channels come first, which is not covered", nameof(args.DataFormat));
        if (outputPadding is not null)
            return lowering.NotComputed("an output padding is not covered", outputPadding.Argument);
        if (kernel.DilationRate.Max > 1)
            return lowering.NotComputed("a dilated transposed convolution is not covered", kernel.DilationRate.Argument);
        lowering.DependsOnBatch(BatchDependence.Kind.OtherOperators);
        long[] shape = [1, .. build.Outputs[0].Sample.Dims.Select(size => size!.Value)];
        DeviceConstant weights = new([args.Filters, .. kernel.Size.Values, lowering.Input.Last]);
        var result = lowering.Add(
            Op.TransposeConv,
            lowering.HasUnknownBatch ? [lowering.Input, lowering.ShapeOf(lowering.Input, shape)] : [lowering.Input],
            shape,
            "conv_transpose",
            lowering.HasUnknownBatch ? [weights] : [DeviceConstant.Integers(shape), weights],
            ["conv_transpose"],
            new(new([.. kernel.Size.Values]), new([.. kernel.Strides.Values]), new(1, 1), args.Padding is Padding.Same));
        return KernelLowering.Finish(lowering, result, args.UseBias, args.Activation);
    }

    public override void Build(LayerBuild build)
    {
        if (kernel.Input(build) is not { } input)
            return;

        // kernel × filters × channels + filters
        var weights = kernel.With(args.Filters, input.Channels);
        build.AddWeight(
            "kernel",
            new(weights),
            initializer: args.KernelInitializer,
            argument: nameof(args.KernelInitializer),
            role: WeightRole.Transposed);
        kernel.AddBias(build, args.Filters);

        // every input, every weight once
        build.CountMultiplyAdds([.. input.Spatial, .. weights]);

        long?[] outputs = [.. input.Spatial.Select(Enlarged)];
        if (outputs.Any(size => size < 0))
            build.Refuse(
                ShapeRules.PG0208_NothingLeft,
                null,
                [build.InputName, build.Input, "a transposed convolution", new Shape(outputs)]);
        build.Output((input with { Spatial = outputs, Channels = args.Filters }).ToShape());
    }

    private long? Enlarged(long? size, int axis)
    {
        var stride = kernel.Strides[axis];
        var reach = Window.Extent(kernel.Size[axis], kernel.DilationRate[axis]);
        return args.Padding is Padding.Valid
            // (n − 1) · stride + k + p, where p makes up for a stride that is longer than the kernel
            ? ((size - 1) * stride) + reach + (outputPadding?[axis] ?? Math.Max(stride - reach, 0))
            : outputPadding is null
                // n · stride
                ? size * stride
                // (n − 1) · stride + k modulo 2 + p
                : ((size - 1) * stride) + (reach % 2) + outputPadding[axis];
    }
}
