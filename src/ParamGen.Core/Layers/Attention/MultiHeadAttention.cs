using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Attention;

/// <param name="args">Its arguments.</param>
/// <param name="isLegacy">Whether its shapes are those that TensorFlow computes: the scores have the lengths of queries and keys, and a
/// size is known that any of the inputs knows.</param>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/attention_layers/multi_head_attention/">Keras, MultiHeadAttention layer</see>.
/// </remarks>
internal sealed class MultiHeadAttention(MultiHeadAttentionAttribute args, bool isLegacy = false) : Heads(args)
{
    // Keras takes a width of 0 for one that is not set.
    private readonly int[] output = args.OutputShapeByAxis ?? (args.OutputShape is Unset.Integer or 0 ? [] : [args.OutputShape]);

    protected override bool IsWhole => true;

    private int ValueDim => args.ValueDim == Unset.Integer ? args.KeyDim : args.ValueDim;

    public override void Check(ArgumentCheck check)
    {
        base.Check(check);
        check.Positive(nameof(args.NumHeads), args.NumHeads);
        check.Positive(nameof(args.KeyDim), args.KeyDim);
        if (args.ValueDim != Unset.Integer)
            check.Positive(nameof(args.ValueDim), args.ValueDim);
        if (output.Length > 0)
            check.NotNegative(PerAxis.Of(nameof(args.OutputShape), args.OutputShape, args.OutputShapeByAxis, output.Length));
    }

    public override void Build(LayerBuild build)
    {
        if (!build.HasRankAtLeast(2) || !Agree(build))
            return;
        var (query, value, key) = (build.Inbound[0].Shape, build.Inbound[1].Shape, build.Inbound[2].Shape);
        if (query.Rank != value.Rank)
        {
            build.Refuse(ShapeRules.PG0236_RanksDiffer, nameof(args.Value), [build.Inbound[0].Name, query, build.Inbound[1].Name, value]);
            return;
        }

        if (AttendedKeys(build) is not { } attended)
            return;

        var positions = Positions(query);
        Project(build, "query", positions, [query.Last], args.NumHeads, args.KeyDim);
        Project(build, "key", Positions(key), [key.Last], args.NumHeads, args.KeyDim);
        if (args.UseGate)
            Project(build, "gate", positions, [query.Last], args.NumHeads, ValueDim);
        Project(build, "value", Positions(value), [value.Last], args.NumHeads, ValueDim);

        // in every head every query with every key, then every weight with every value
        build.CountMultiplyAdds([.. positions, .. attended, args.NumHeads, args.KeyDim]);
        build.CountMultiplyAdds([.. positions, .. attended, args.NumHeads, ValueDim]);

        long?[] width = output.Length == 0 ? [query.Last] : [.. output.Select(size => (long?)size)];
        Project(build, "attention_output", positions, [args.NumHeads, ValueDim], width);

        var given = new Shape([query[0], .. positions, .. width]);
        if (isLegacy)
        {
            var axes = AttendedAxes(query);
            var target = Enumerable.Range(0, query.Rank - 1).Select(axis => axes.Contains(axis) ? query[axis] : query[axis] ?? value[axis])
                .ToList();
            given = new([.. target, .. width]);
            target.Add(args.NumHeads);
            var scores = new Shape([
                .. target.Where((_, axis) => !axes.Contains(axis)),
                .. axes.Select(axis => target[axis]),
                .. axes.Select(axis => axis < key.Rank - 1 ? key[axis] : args.NumHeads),
            ]);
            build.Output(args.ReturnAttentionScores ? [given, scores] : [given]);
            return;
        }

        build.Output(args.ReturnAttentionScores ? [given, new Shape(query[0], args.NumHeads, query[1], query[1])] : [given]);
    }

    /// <summary>The axes over which a query attends: by default all but the batch and the last.</summary>
    private int[] AttendedAxes(Shape query) => args.AttentionAxes is { Length: > 0 } axes
        ? [.. axes.Select(query.FromStart)]
        : [.. Enumerable.Range(1, query.Rank - 2)];

    /// <summary>The sizes of the axes over which a query attends: by default all but the batch and the last.</summary>
    private IEnumerable<long?>? AttendedKeys(LayerBuild build)
    {
        var value = build.Inbound[1].Shape;
        if (args.AttentionAxes is not { Length: > 0 } axes)
            return Positions(value);
        // What is projected has the heads in the place of the last axis, and the last axis behind them.
        int[] counted = [.. axes.Select(value.FromStart)];
        if (counted.All(axis => axis >= 0 && axis < value.Rank))
            return counted.Select(axis => axis == value.Rank - 1 ? args.NumHeads : value[axis]);
        build.Refuse(
            ShapeRules.PG0206_AxisOutOfRange,
            nameof(args.AttentionAxes),
            [build.Inbound[1].Name, value, string.Join(", ", axes), -value.Rank, value.Rank - 1]);
        return null;
    }
}
