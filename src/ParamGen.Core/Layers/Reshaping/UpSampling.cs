using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Reshaping;

/// <summary>Makes the spatial axes a whole number of times as long, of any rank.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/reshaping_layers/up_sampling2d/">Keras, UpSampling2D layer</see>.</remarks>
internal sealed class UpSampling(PerAxis size, DataFormat format, Interpolation interpolation = Interpolation.Nearest) : Layer
{
    public override int? SpatialAxes => size.Rank;

    public override DataFormat? Format => format;

    public override Fractions Fractions => interpolation is Interpolation.Nearest ? Fractions.Kept : Fractions.Given;

    public override double Reduction => 1.0 / size.Max;

    public override bool HasNoEffect(LayerBuild build) => size.Max == 1;

    public override void Check(ArgumentCheck check) => check.Positive(size);

    public override void Build(LayerBuild build)
    {
        if (!SpatialInput.HasRank(build, size.Rank, format))
            return;

        var input = SpatialShape.Of(build.Input, format);
        // size · n
        long?[] enlarged = [.. input.Spatial.Select((count, axis) => size[axis] * count)];
        build.Output((input with { Spatial = enlarged }).ToShape());
    }
}
