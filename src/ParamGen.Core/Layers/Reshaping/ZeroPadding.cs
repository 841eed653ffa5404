using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Reshaping;

/// <summary>Zeros around the spatial axes, of any rank.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/reshaping_layers/zero_padding2d/">Keras, ZeroPadding2D layer</see>.</remarks>
internal sealed class ZeroPadding(int[]? given, int rank, DataFormat format) : Layer
{
    private readonly Margins margins = new("Padding", given, rank, whenEmpty: 1);

    public Margins Margins => margins;

    public override int? SpatialAxes => rank;

    public override DataFormat? Format => format;

    public override Fractions Fractions => Fractions.Kept;

    public override bool HasNoEffect(LayerBuild build) => margins.AreZero;

    // Keras looks at the sign of the numbers of a list alone, of which a single axis always has one.
    public override void Check(ArgumentCheck check) => margins.Check(check, oneMayBeNegative: rank > 1);
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        if (rank > 2)
            return base.Lower(build, lowering);
        if (format is DataFormat.ChannelsFirst)
            return lowering.NotComputed("the channels come first, which is not covered");
        if (margins.AreZero)
            return lowering.NotComputed("margins of 0 are not covered", margins.Argument);
        return Enumerable.Range(0, rank).Any(axis => margins.Before(axis) < 0 || margins.After(axis) < 0)
            ? lowering.NotComputed("a negative padding is not covered", margins.Argument)
            : lowering.AddPadding(
                lowering.Input,
                [.. Enumerable.Range(0, rank).Select(axis => (margins.Before(axis), margins.After(axis)))]);
    }

    public override void Build(LayerBuild build)
    {
        if (!SpatialInput.HasRank(build, rank, format))
            return;

        var input = SpatialShape.Of(build.Input, format);
        // before + n + after
        long?[] padded = [.. input.Spatial.Select((size, axis) => margins.Before(axis) + size + margins.After(axis))];
        if (padded.Any(size => size < 0))
            build.Refuse(
                ShapeRules.PG0208_NothingLeft,
                margins.Argument,
                [build.InputName, build.Input, $"a padding of {margins}", new Shape(padded)],
                margins.Positive());
        build.Output((input with { Spatial = padded }).ToShape());
    }
}
