using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.Repairs;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;

namespace ParamGen.Core.Layers.Attention;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/attention_layers/group_query_attention/">Keras, GroupQueryAttention layer</see>.
/// </remarks>
internal sealed class GroupQueryAttention(GroupQueryAttentionAttribute args) : Heads(args)
{
    public override void Check(ArgumentCheck check)
    {
        base.Check(check);
        check.Positive(nameof(args.HeadDim), args.HeadDim);
        check.NotNegative(nameof(args.NumQueryHeads), args.NumQueryHeads);
        check.Positive(nameof(args.NumKeyValueHeads), args.NumKeyValueHeads);
        if (args.NumKeyValueHeads > 0 && args.NumQueryHeads >= 0 && args.NumQueryHeads % args.NumKeyValueHeads != 0)
        {
            check.Refuse(
                ArgumentRules.PG0142_GroupsOfHeads,
                nameof(args.NumKeyValueHeads),
                [Numbers.Of(args.NumQueryHeads, "query head"), Numbers.Of(args.NumKeyValueHeads, "key-value head")],
                Divisors.Nearest(args.NumQueryHeads, args.NumKeyValueHeads, nameof(args.NumKeyValueHeads)));
        }
    }

    public override void Build(LayerBuild build)
    {
        if (!build.AllHaveRank(3))
            return;

        var (query, value, key) = (build.Inbound[0].Shape, build.Inbound[1].Shape, build.Inbound[2].Shape);
        if (query.Last != value.Last)
        {
            build.Refuse(ShapeRules.PG0237_WidthsDiffer, nameof(args.Value), [build.Inbound[0].Name, query, build.Inbound[1].Name, value]);
            return;
        }

        if (!Agree(build))
            return;

        Project(build, "query", [query[1]], [query.Last], args.NumQueryHeads, args.HeadDim);
        Project(build, "key", [key[1]], [key.Last], args.NumKeyValueHeads, args.HeadDim);
        if (args.UseGate)
            Project(build, "gate", [query[1]], [query.Last], args.NumQueryHeads, args.HeadDim);
        Project(build, "value", [value[1]], [value.Last], args.NumKeyValueHeads, args.HeadDim);

        // in every head every query with every key, then every weight with every value
        build.CountMultiplyAdds(query[1], key[1], args.NumQueryHeads, args.HeadDim);
        build.CountMultiplyAdds(query[1], key[1], args.NumQueryHeads, args.HeadDim);
        Project(build, "attention_output", [query[1]], [args.NumQueryHeads, args.HeadDim], query.Last);
        build.Output(args.ReturnAttentionScores ? [query, new Shape(query[0], args.NumQueryHeads, query[1], key[1])] : [query]);
    }
}
