using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Pooling;

/// <summary>Adaptive pooling of any rank.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/pooling_layers/adaptive_average_pooling2d/">Keras, AdaptiveAveragePooling2D
/// layer</see>.
/// </remarks>
internal sealed class AdaptivePooling(AdaptivePoolingAttribute args, int rank, Pool pool) : Layer
{
    private readonly PerAxis outputSize = PerAxis.Of(nameof(args.OutputSize), args.OutputSize, rank);

    public override int? SpatialAxes => rank;

    public override DataFormat? Format => args.DataFormat;

    public override Pool? Pools => pool;

    public override bool MixesPositions => true;

    public override Fractions Fractions => pool is Pool.Max ? Fractions.Kept : Fractions.Given;

    public override bool HasNoEffect(LayerBuild build) => build.GivesItsInput;

    public override void Check(ArgumentCheck check) => check.NotNegative(outputSize);

    public override void Build(LayerBuild build)
    {
        // Unlike other poolings, Keras asks for no count of spatial axes here, since none of their sizes matters.
        if (!build.HasRankAtLeast(2))
            return;
        var input = SpatialShape.Of(build.Input, args.DataFormat);
        build.Output((input with { Spatial = [.. outputSize.Values.Cast<long?>()] }).ToShape());
    }
}
