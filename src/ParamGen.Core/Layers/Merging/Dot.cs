using ParamGen.Core.Collections;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Merging;

/// <remarks>Source: <see href="https://keras.io/api/layers/merging_layers/dot/">Keras, Dot layer</see>.</remarks>
internal sealed class Dot(DotAttribute args) : MergeLayer(args, least: 2, most: 2)
{
    private readonly string argument = args.AxesByInput is null ? nameof(args.Axes) : nameof(args.AxesByInput);
    private readonly int[] axes = args.AxesByInput ?? [args.Axes, args.Axes];

    public override bool MixesPositions => true;

    public override Fractions Fractions => Fractions.Kept;

    public override void Check(ArgumentCheck check)
    {
        base.Check(check);
        if (args.AxesByInput is null && args.Axes == Unset.Integer)
            check.Refuse(
                ArgumentRules.PG0112_Missing,
                null,
                [Phrase.Of($"{Word.Argument(nameof(args.Axes))}, or {Word.Argument(nameof(args.AxesByInput))}")],
                Suggestion.Set("Sum over the last axis of both", nameof(args.Axes), -1),
                Suggestion.Set("Sum over the first axis of both", nameof(args.Axes), 1));
        else if (axes.Length != 2)
            check.Refuse(ArgumentRules.PG0102_WrongCountOfSizes, argument, [Word.Argument(argument), axes.Length, "2, one per input"]);
    }

    public override void Build(LayerBuild build)
    {
        var (one, other) = (build.Inbound[0].Shape, build.Inbound[1].Shape);
        if (Axis(build, build.Inbound[0], axes[0]) is not { } first || Axis(build, build.Inbound[1], axes[1]) is not { } second)
            return;
        if (one[first] != other[second])
        {
            build.Refuse(
                ShapeRules.PG0234_AxesDiffer,
                argument,
                [first, build.Inbound[0].Name, one, second, build.Inbound[1].Name, other],
                [.. Fitting(one, other)]);
            return;
        }

        // what is left of the first, then what is left of the second without its batch axis
        long?[] dims = [.. Without(one, first), .. Without(other, second).Skip(1)];
        build.Output(new Shape(dims.Length == 1 ? [.. dims, 1] : dims));
    }

    private int? Axis(LayerBuild build, Inbound input, int axis)
    {
        var shape = input.Shape;
        var counted = shape.FromStart(axis);
        if (shape.HasAxis(axis) && counted > 0)
            return counted;
        build.Refuse(ShapeRules.PG0206_AxisOutOfRange, argument, [input.Name, shape, axis, 1, shape.Rank - 1], [.. Last(build)]);
        return null;
    }

    /// <summary>The last axis of both, which is not the batch axis.</summary>
    private IEnumerable<Suggestion> Last(LayerBuild build)
    {
        if (args.AxesByInput is null && build.Inbound.All(input => input.Shape.Rank > 1))
            yield return Suggestion.Set("Sum over the last axis of both", nameof(args.Axes), -1);
    }

    /// <summary>The axes of one size, where there is just one pair of them.</summary>
    private IEnumerable<Suggestion> Fitting(Shape one, Shape other)
    {
        var pairs =
            from first in Enumerable.Range(1, one.Rank - 1)
            from second in Enumerable.Range(1, other.Rank - 1)
            where one[first] is not null && one[first] == other[second]
            select (first, second);
        if (pairs.Take(2).ToList() is not [var only])
            yield break;
        Phrase title = $"Sum over axes {only.first} and {only.second}";
        Edit set = new SetArgument(null, nameof(args.AxesByInput), new EquatableArray<int>(only.first, only.second));
        yield return new(title, argument == nameof(args.Axes) ? new[] { new ResetArgument(null, argument), set } : new[] { set });
    }

    private static IEnumerable<long?> Without(Shape shape, int axis) => shape.Dims.Where((_, other) => other != axis);
}
