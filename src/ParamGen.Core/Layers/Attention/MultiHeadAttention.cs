using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Attention;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/attention_layers/multi_head_attention/">Keras, MultiHeadAttention layer</see>.
/// </remarks>
internal sealed class MultiHeadAttention(MultiHeadAttentionAttribute a) : Heads(a)
{
    // Keras takes a width of 0 for one that is not set.
    private readonly int[] output = a.OutputShapeByAxis ?? (a.OutputShape is Unset.Integer or 0 ? [] : [a.OutputShape]);

    private int ValueDim => a.ValueDim == Unset.Integer ? a.KeyDim : a.ValueDim;

    public override void Check(ArgumentCheck check)
    {
        base.Check(check);
        check.Positive(nameof(a.NumHeads), a.NumHeads);
        check.Positive(nameof(a.KeyDim), a.KeyDim);
        if (a.ValueDim != Unset.Integer)
            check.Positive(nameof(a.ValueDim), a.ValueDim);
        if (output.Length > 0)
            check.NotNegative(PerAxis.Of(nameof(a.OutputShape), a.OutputShape, a.OutputShapeByAxis, output.Length));
    }

    public override void Build(LayerBuild build)
    {
        if (!build.HasRankAtLeast(2) || !Agree(build))
            return;
        var (query, value, key) = (build.Inbound[0].Shape, build.Inbound[1].Shape, build.Inbound[2].Shape);
        if (query.Rank != value.Rank)
        {
            build.Refuse(ShapeRules.PG0236_RanksDiffer, nameof(a.Value), [build.Inbound[0].Name, query, build.Inbound[1].Name, value]);
            return;
        }

        if (AttendedKeys(build) is not { } attended)
            return;

        var positions = Positions(query);
        Project(build, "query", positions, [query.Last], a.NumHeads, a.KeyDim);
        Project(build, "key", Positions(key), [key.Last], a.NumHeads, a.KeyDim);
        if (a.UseGate)
            Project(build, "gate", positions, [query.Last], a.NumHeads, ValueDim);
        Project(build, "value", Positions(value), [value.Last], a.NumHeads, ValueDim);

        // in every head every query with every key, then every weight with every value
        build.CountMultiplyAdds([.. positions, .. attended, a.NumHeads, a.KeyDim]);
        build.CountMultiplyAdds([.. positions, .. attended, a.NumHeads, ValueDim]);

        long?[] width = output.Length == 0 ? [query.Last] : [.. output.Select(size => (long?)size)];
        Project(build, "attention_output", positions, [a.NumHeads, ValueDim], width);

        var given = new Shape([query[0], .. positions, .. width]);
        build.Output(a.ReturnAttentionScores ? [given, new Shape(query[0], a.NumHeads, query[1], query[1])] : [given]);
    }

    /// <summary>The sizes of the axes over which a query attends: by default all but the batch and the last.</summary>
    private IEnumerable<long?>? AttendedKeys(LayerBuild build)
    {
        var value = build.Inbound[1].Shape;
        if (a.AttentionAxes is not { Length: > 0 } axes)
            return Positions(value);
        // What is projected has the heads in the place of the last axis, and the last axis behind them.
        int[] counted = [.. axes.Select(value.FromStart)];
        if (counted.All(axis => axis >= 0 && axis < value.Rank))
            return counted.Select(axis => axis == value.Rank - 1 ? a.NumHeads : value[axis]);
        build.Refuse(
            ShapeRules.PG0206_AxisOutOfRange,
            nameof(a.AttentionAxes),
            [build.Inbound[1].Name, value, string.Join(", ", axes), -value.Rank, value.Rank - 1]);
        return null;
    }
}
