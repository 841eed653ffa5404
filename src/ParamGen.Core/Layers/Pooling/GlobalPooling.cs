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

    public override void Build(LayerBuild build)
    {
        if (!SpatialInput.HasRank(build, rank, args.DataFormat))
            return;
        var input = SpatialShape.Of(build.Input, args.DataFormat);
        long?[] kept = args.KeepDims ? [.. input.Spatial.Select(_ => 1)] : [];
        build.Output((input with { Spatial = kept }).ToShape());
    }
}
