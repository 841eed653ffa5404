using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
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
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        if (size.Rank != 2)
            return base.Lower(build, lowering);
        if (format is DataFormat.ChannelsFirst)
            return lowering.NotComputed("the channels come first, which is not covered");
        var (input, rows, columns) = (lowering.Input, lowering.Input.Shape[1], lowering.Input.Shape[2]);
        var (high, wide) = (rows * size[0], columns * size[1]);
        if (size.Max == 1)
            return lowering.NotComputed("a factor of 1 is not covered", size.Argument);
        if (interpolation is Interpolation.Bilinear)
            return lowering.Add(Op.ResizeBilinear, input, [1, high, wide, input.Last], "resize", [DeviceConstant.Integers(high, wide)]);
        if (interpolation is not Interpolation.Nearest)
            return lowering.NotComputed(
                Phrase.Of($"the interpolation {Word.Of(interpolation)} is not covered"),
                nameof(UpSampling2DAttribute.Interpolation));
        if (size.Values.Any(times => times == 1))
            return lowering.NotComputed("repeating an axis once is not covered", size.Argument);
        // Rows, then columns: each is an axis of its own, is repeated, and joins the axis before.
        var row = lowering.AddReshape(input, [1, rows, 1, columns, input.Last]);
        var repeated = lowering.Add(
            Op.Tile,
            row,
            [1, rows, size[0], columns, input.Last],
            "Tile",
            [DeviceConstant.Integers(1, 1, size[0], 1, 1)]);
        var column = lowering.AddReshape(repeated, [1, high, columns, 1, input.Last], "Reshape_1");
        var twice = lowering.Add(
            Op.Tile,
            column,
            [1, high, columns, size[1], input.Last],
            "Tile_1",
            [DeviceConstant.Integers(1, 1, 1, size[1], 1)]);
        return lowering.AddReshape(twice, [1, high, wide, input.Last], "Reshape_2");
    }

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
