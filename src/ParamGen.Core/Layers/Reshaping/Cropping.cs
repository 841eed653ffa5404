using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Reshaping;

/// <summary>Cuts the margins of the spatial axes off, of any rank.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/reshaping_layers/cropping2d/">Keras, Cropping2D layer</see>.</remarks>
internal sealed class Cropping(int[]? given, int rank, DataFormat format, int whenEmpty) : Layer
{
    private readonly Margins margins = new("Cropping", given, rank, whenEmpty);

    public override int? SpatialAxes => rank;

    public override DataFormat? Format => format;

    public override Fractions Fractions => Fractions.Kept;

    public override bool HasNoEffect(LayerBuild build) => margins.AreZero;

    public override void Check(ArgumentCheck check) => margins.Check(check);
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        if (rank != 2)
            return base.Lower(build, lowering);
        if (format is DataFormat.ChannelsFirst)
            return lowering.NotComputed("the channels come first, which is not covered");
        if (margins.AreZero)
            return lowering.NotComputed("margins of 0 are not covered", margins.Argument);
        // The end counts from the back.
        long[] shape = [1, .. build.Outputs[0].Sample.Dims.Select(size => size!.Value)];
        return lowering.Add(Op.StridedSlice, lowering.Input, shape, "strided_slice", [
            DeviceConstant.Integers(0, margins.Before(0), margins.Before(1), 0),
            DeviceConstant.Integers(0, -margins.After(0), -margins.After(1), 0),
            DeviceConstant.Integers(1, 1, 1, 1),
        ]);
    }

    public override void Build(LayerBuild build)
    {
        if (!SpatialInput.HasRank(build, rank, format))
            return;

        var input = SpatialShape.Of(build.Input, format);
        // n − before − after
        long?[] cropped = [.. input.Spatial.Select((size, axis) => size - margins.Before(axis) - margins.After(axis))];
        if (cropped.Any(size => size < 1))
            build.Refuse(
                ShapeRules.PG0208_NothingLeft,
                margins.Argument,
                [build.InputName, build.Input, $"a cropping of {margins}", new Shape(cropped)],
                [.. Less(input)]);
        build.Output((input with { Spatial = cropped }).ToShape());
    }

    /// <summary>As much as leaves one position in the middle, on those axes of which nothing would be left.</summary>
    private IEnumerable<Suggestion> Less(SpatialShape input)
    {
        if (input.Spatial.Any(size => size < 1))
            yield break;
        long[] mended = [.. Enumerable.Range(0, rank)
            .SelectMany(axis => input.Spatial[axis] is { } size && margins.Before(axis) + margins.After(axis) >= size
            ? new[] { (size - 1) / 2, size - 1 - ((size - 1) / 2) }
            : new[] { margins.Before(axis), margins.After(axis) })];
        if (mended.All(number => number <= int.MaxValue))
            yield return margins.Set(mended.Distinct().Count() == 1 ? [(int)mended[0]] : [.. mended.Select(number => (int)number)]);
    }
}
