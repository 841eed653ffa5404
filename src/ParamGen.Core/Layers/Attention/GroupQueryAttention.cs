using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.Repairs;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;

namespace ParamGen.Core.Layers.Attention;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/attention_layers/group_query_attention/">Keras, GroupQueryAttention layer</see>.
/// </remarks>
internal sealed class GroupQueryAttention(GroupQueryAttentionAttribute a) : Heads(a)
{
    public override void Check(ArgumentCheck check)
    {
        base.Check(check);
        check.Positive(nameof(a.HeadDim), a.HeadDim);
        check.NotNegative(nameof(a.NumQueryHeads), a.NumQueryHeads);
        check.Positive(nameof(a.NumKeyValueHeads), a.NumKeyValueHeads);
        if (a.NumKeyValueHeads > 0 && a.NumQueryHeads >= 0 && a.NumQueryHeads % a.NumKeyValueHeads != 0)
        {
            check.Refuse(
                ArgumentRules.PG0142_GroupsOfHeads,
                nameof(a.NumKeyValueHeads),
                [Numbers.Of(a.NumQueryHeads, "query head"), Numbers.Of(a.NumKeyValueHeads, "key-value head")],
                Divisors.Nearest(a.NumQueryHeads, a.NumKeyValueHeads, nameof(a.NumKeyValueHeads)));
        }
    }

    public override void Build(LayerBuild build)
    {
        if (!build.AllHaveRank(3))
            return;

        var (query, value, key) = (build.Inbound[0].Shape, build.Inbound[1].Shape, build.Inbound[2].Shape);
        if (query.Last != value.Last)
        {
            build.Refuse(ShapeRules.PG0237_WidthsDiffer, nameof(a.Value), [build.Inbound[0].Name, query, build.Inbound[1].Name, value]);
            return;
        }

        if (!Agree(build))
            return;

        Project(build, "query", [query[1]], [query.Last], a.NumQueryHeads, a.HeadDim);
        Project(build, "key", [key[1]], [key.Last], a.NumKeyValueHeads, a.HeadDim);
        if (a.UseGate)
            Project(build, "gate", [query[1]], [query.Last], a.NumQueryHeads, a.HeadDim);
        Project(build, "value", [value[1]], [value.Last], a.NumKeyValueHeads, a.HeadDim);

        // in every head every query with every key, then every weight with every value
        build.CountMultiplyAdds(query[1], key[1], a.NumQueryHeads, a.HeadDim);
        build.CountMultiplyAdds(query[1], key[1], a.NumQueryHeads, a.HeadDim);
        Project(build, "attention_output", [query[1]], [a.NumQueryHeads, a.HeadDim], query.Last);
        build.Output(a.ReturnAttentionScores ? [query, new Shape(query[0], a.NumQueryHeads, query[1], key[1])] : [query]);
    }
}
