using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Pooling;

/// <summary>Pooling of any rank.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/pooling_layers/max_pooling2d/">Keras, MaxPooling2D layer</see>.</remarks>
internal sealed class WindowPooling : Layer
{
    private readonly PoolingAttribute args;
    private readonly int rank;
    private readonly Pool pool;
    private readonly PerAxis poolSize;
    private readonly PerAxis strides;

    public WindowPooling(PoolingAttribute args, int rank, Pool pool, int? defaultPoolSize = null)
    {
        this.args = args;
        this.rank = rank;
        this.pool = pool;
        poolSize = PerAxis.Of(nameof(args.PoolSize), args.PoolSize, rank, defaultPoolSize);
        strides = args.Strides == Unset.Integer && args.StridesByAxis is null
            ? poolSize
            : PerAxis.Of(nameof(args.Strides), args.Strides, args.StridesByAxis, rank);
    }

    public override int? SpatialAxes => rank;

    public override DataFormat? Format => args.DataFormat;

    public override SlidingWindow? SlidingWindow => new(poolSize, strides, null, args.Padding);

    public override Pool? Pools => pool;

    public override bool MixesPositions => true;

    public override Fractions Fractions => pool is Pool.Max ? Fractions.Kept : Fractions.Given;

    public override bool HasNoEffect(LayerBuild build) => poolSize.Max == 1 && strides.Max == 1;

    public override void Check(ArgumentCheck check)
    {
        check.Positive(poolSize);
        if (strides != poolSize)
            check.Positive(strides, Suggestion.Reset("Use the size of the pool", strides.Argument));
        check.NotCausal(args.Padding);
    }
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        if (rank > 2)
            return base.Lower(build, lowering);
        if (args.DataFormat is DataFormat.ChannelsFirst)
            return lowering.NotComputed("the channels come first, which is not covered", nameof(args.DataFormat));
        long[] one = [.. Enumerable.Repeat(1L, 2 - rank)];
        DeviceWindow window = new(
            new([.. one, .. poolSize.Values]),
            new([.. one, .. strides.Values]),
            new(1, 1),
            args.Padding is Padding.Same);
        var image = rank == 1 ? lowering.ToImage(lowering.Input, axis: 1) : lowering.Input;
        long[] shape = [1, window.Positions(image.Shape[1], 0), window.Positions(image.Shape[2], 1), image.Last];
        var pooled = lowering.Add(pool is Pool.Average ? Op.AveragePool : Op.MaxPool, image, shape, "Pool", window: window);
        return rank == 1 ? lowering.ToSequence(pooled) : pooled;
    }

    public override void Build(LayerBuild build)
    {
        if (!SpatialInput.HasRank(build, rank, args.DataFormat))
            return;
        var input = SpatialShape.Of(build.Input, args.DataFormat);
        var positions = SpatialInput.Positions(build, input.Spatial, nameof(args.PoolSize), poolSize, strides, null, args.Padding);
        build.Output((input with { Spatial = positions }).ToShape());
    }
}
