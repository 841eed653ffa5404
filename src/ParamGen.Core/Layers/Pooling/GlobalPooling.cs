using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Pooling;

/// <summary>Pooling over all spatial axes, of any rank.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/pooling_layers/global_average_pooling2d/">Keras, GlobalAveragePooling2D layer</see>.
/// </remarks>
internal sealed class GlobalPooling(GlobalPoolingAttribute args, int rank, Pool pool) : Layer
{
    public override int? SpatialAxes => rank;

    public override DataFormat? Format => args.DataFormat;

    public override Pool? Pools => pool;

    public override bool MixesPositions => true;

    public override Fractions Fractions => pool is Pool.Max ? Fractions.Kept : Fractions.Given;
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        if (rank > 2)
            return base.Lower(build, lowering);
        if (args.DataFormat is DataFormat.ChannelsFirst)
            return lowering.NotComputed("the channels come first, which is not covered", nameof(args.DataFormat));
        var axes = rank == 1 ? DeviceConstant.Integer(1) : DeviceConstant.Integers(1, 2);
        long[] kept = args.KeepDims ? [.. Enumerable.Repeat(1L, rank)] : [];
        long[] shape = [1, .. kept, lowering.Input.Last];
        return pool is Pool.Average
            ? lowering.Add(Op.Mean, lowering.Input, shape, "Mean", [axes])
            : lowering.Add(Op.ReduceMax, lowering.Input, shape, "Max", [axes]);
    }

    public override void Build(LayerBuild build)
    {
        if (!SpatialInput.HasRank(build, rank, args.DataFormat))
            return;
        var input = SpatialShape.Of(build.Input, args.DataFormat);
        long?[] kept = args.KeepDims ? [.. input.Spatial.Select(_ => 1)] : [];
        build.Output((input with { Spatial = kept }).ToShape());
    }
}
