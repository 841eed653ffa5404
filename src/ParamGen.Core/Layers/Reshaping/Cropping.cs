using ParamGen.Core.Problems;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Reshaping;

/// <summary>Cuts the margins of the spatial axes off, of any rank.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/reshaping_layers/cropping2d/">Keras, Cropping2D layer</see>.</remarks>
internal sealed class Cropping(int[]? given, int rank, DataFormat format, int whenEmpty) : Layer
{
    private readonly Margins margins = new("Cropping", given, rank, whenEmpty);

    public override void Check(ArgumentCheck check) => margins.Check(check);

    public override void Build(LayerBuild build)
    {
        if (!SpatialInput.HasRank(build, rank, format))
            return;

        var input = SpatialShape.Of(build.Input, format);
        // n − before − after
        long?[] cropped = [.. input.Spatial.Select((size, axis) => size - margins.Before(axis) - margins.After(axis))];
        if (cropped.Any(size => size < 1))
            build.Refuse(ShapeRules.PG0208_NothingLeft, margins.Argument, [build.InputName, build.Input, $"a cropping of {margins}", new Shape(cropped)]);
        build.Output((input with { Spatial = cropped }).ToShape());
    }
}
