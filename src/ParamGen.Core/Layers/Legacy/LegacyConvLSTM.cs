using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.Convolution;
using ParamGen.Core.Layers.Recurrent;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>A convolutional memory of older versions, which does not need to know how large what it takes is.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/keras/blob/2.3.1/keras/layers/convolutional_recurrent.py">Keras 2.3.1, convolutional
/// recurrent layers</see>.
/// </remarks>
internal sealed class LegacyConvLSTM(ConvLSTMAttribute args, int rank) : RecurrentBase(Sequences.Of(args))
{
    private readonly SlidingKernel kernel = new(args, rank);

    public override int? SpatialAxes => rank;

    public override DataFormat? Format => args.DataFormat;

    public override IEnumerable<string> WeightPaths => ["kernel", "recurrent_kernel", "bias"];

    protected override int States => 2;

    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(args.Filters), args.Filters);
        kernel.Check(check);
    }

    public override void Build(LayerBuild build)
    {
        if (!Sequences!.Takes(build, rank + 1))
            return;
        var input = SpatialShape.Of(new([build.Input[0], .. build.Input.Dims.Skip(2)]), args.DataFormat);
        var positions = kernel.Positions(build, input);
        // kernel × channels × 4 · filters + kernel × filters × 4 · filters + 4 · filters
        var width = 4L * args.Filters;
        var (entering, recurrent) = (kernel.With(input.Channels, width), kernel.With(args.Filters, width));
        build.AddWeight("kernel", new(entering));
        build.AddWeight("recurrent_kernel", new(recurrent));
        if (args.UseBias)
            build.AddWeight("bias", new(width));
        build.CountMultiplyAdds([build.Input[1], .. positions, .. entering]);
        build.CountMultiplyAdds([build.Input[1], .. positions, .. recurrent]);
        long?[] step = [.. (input with { Spatial = positions, Channels = args.Filters }).ToShape().Sample.Dims];
        Sequences.Output(build, step, step, step);
    }
}
