using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Repairs;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Merging;

/// <remarks>Source: <see href="https://keras.io/api/layers/merging_layers/concatenate/">Keras, Concatenate layer</see>.</remarks>
internal sealed class Concatenate(ConcatenateAttribute args) : MergeLayer(args)
{
    public override bool KeepsAxes => true;

    public override Fractions Fractions => Fractions.Kept;
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        var first = lowering.Input;
        if (lowering.Inputs.Count == 1)
            return first;
        if (build.Input.FromStart(args.Axis) is var axis && axis == 0)
            return lowering.NotComputed("joining batches is not covered", nameof(args.Axis));
        long[] shape = [.. first.Shape];
        shape[axis] = lowering.Inputs.Sum(input => input.Shape[axis]);
        return lowering.Add(Op.Concatenation, lowering.Inputs, shape, "concat");
    }

    public override void Build(LayerBuild build)
    {
        var first = build.Inbound[0];
        foreach (var next in build.Inbound)
        {
            // A single input is given out as it is, for whatever axis behind it.
            if (build.Inbound.Count == 1 && args.Axis >= next.Shape.Rank)
                break;
            if (build.Axis(nameof(args.Axis), args.Axis, next) is null)
                return;
            if (next.Shape.Rank != first.Shape.Rank || Differs(first.Shape, next.Shape, args.Axis))
            {
                build.Refuse(
                    ShapeRules.PG0233_ShapesDifferBesideAxis,
                    nameof(args.Inputs),
                    [
                        first.Name,
                        first.Shape,
                        next.Name,
                        next.Shape,
                        args.Axis,
                        Difference(first.Shape, next.Shape),
                        StrideMultiple.Hint(build),
                    ],
                    [.. OtherAxis(build), .. Sizes(build)]);
                return;
            }
        }

        // the sum of the sizes on the axis, unknown where one of them is
        var sum = build.Inbound.Count == 1 ? null : build.Inbound.Aggregate((long?)0, (size, next) => size + next.Shape[args.Axis]);
        build.Output(build.Inbound.Count == 1 ? first.Shape : first.Shape.With(args.Axis, sum));
    }

    /// <summary>The axis on which the inputs could be joined, where there is one.</summary>
    private static IEnumerable<Suggestion> OtherAxis(LayerBuild build)
    {
        var first = build.Input;
        return build.Inbound.Any(next => next.Shape.Rank != first.Rank)
            ? []
            : Enumerable.Range(1, first.Rank - 1)
                .Where(axis => build.Inbound.All(next => !Differs(first, next.Shape, axis)))
                .Select(axis => Suggestion.Set($"Join on axis {axis}", nameof(args.Axis), axis));
    }

    /// <summary>Where images are joined on their channels, their sizes can be brought together.</summary>
    private IEnumerable<Suggestion> Sizes(LayerBuild build)
    {
        var (axis, last) = (build.Input.FromStart(args.Axis), build.Input.Rank - 1);
        return axis == last || (axis == 1 && last > 2) ? SizeAlignment.Of(build, isChannelsFirst: axis != last) : [];
    }

    /// <summary>Where two shapes differ: 28 and 14 on axis 1.</summary>
    private string Difference(Shape one, Shape other) => one.Rank != other.Rank
        ? $"ranks {one.Rank} and {other.Rank}"
        : string.Join(", ", Differences(one, other, args.Axis).Select(axis => $"{one[axis]} and {other[axis]} on axis {axis}"));

    private static bool Differs(Shape one, Shape other, int axisOfBoth) => Differences(one, other, axisOfBoth).Any();

    /// <summary>The axes beside that of the joining on which two sizes that are known differ.</summary>
    private static IEnumerable<int> Differences(Shape one, Shape other, int axisOfBoth)
    {
        var joined = one.FromStart(axisOfBoth);
        return Enumerable.Range(0, one.Rank)
            .Where(axis => axis != joined && one[axis] is not null && other[axis] is not null && one[axis] != other[axis]);
    }
}
