using ParamGen.Core.Layers.Merging;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Attention;

/// <summary>Attention without projections.</summary>
/// <param name="args">Its arguments.</param>
/// <param name="scale">The shape of the scale that is learnt, for queries of so many numbers; null where there is none.</param>
/// <param name="hasConcatWeight">Whether the score has a weight of its own.</param>
/// <remarks>Source: <see href="https://keras.io/api/layers/attention_layers/attention/">Keras, Attention layer</see>.</remarks>
internal sealed class WeighedAttention(WeighedAttentionAttribute args, Func<long?, Shape>? scale, bool hasConcatWeight = false)
    : MergeLayer(args, least: 2, most: 3)
{
    public override IEnumerable<string> WeightPaths => ["scale", "concat_score_weight"];

    public override int MaxOutputs => 2;

    public override bool MixesPositions => true;

    public override void Build(LayerBuild build)
    {
        var (query, value) = (build.Inbound[0].Shape, build.Inbound[1].Shape);
        var key = build.Inbound.Count > 2 ? build.Inbound[2].Shape : value;
        if (!build.AllHaveRankAtLeast(2))
            return;

        if (scale is not null)
            build.AddWeight("scale", scale(query.Last));
        if (hasConcatWeight)
            build.AddWeight("concat_score_weight", new());

        // every query with every key, then every weight with every value
        var keys = key.Rank > 2 ? key[-2] : null;
        long?[] positions = [.. query.Sample.Dims.Take(query.Rank - 2), keys];
        build.CountMultiplyAdds([.. positions, query.Last]);
        build.CountMultiplyAdds([.. positions, value.Last]);

        var output = query.With(-1, value.Last);
        build.Output(args.ReturnAttentionScores ? [output, query.With(-1, key[-2])] : [output]);
    }
}
