using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Core;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/core_layers/reversible_embedding/">Keras, ReversibleEmbedding layer</see>.
/// </remarks>
internal sealed class ReversibleEmbedding(ReversibleEmbeddingAttribute a) : Embedding(a)
{
    // The way back takes rows, and gives their numbers.
    public override bool TakesWholeNumbers => !a.Reverse;

    public override void Check(ArgumentCheck check)
    {
        base.Check(check);
        // An adapter closes the layer to further weights, and the table of the way back comes after it.
        if (a.LoraRank > 0 && !a.TieWeights)
        {
            check.Refuse(
                ArgumentRules.PG0144_LoraWithoutTiedWeights,
                nameof(a.LoraRank),
                [],
                Suggestion.Reset(nameof(a.LoraRank)),
                Suggestion.Reset("Tie the weights", nameof(a.TieWeights)));
        }
    }

    public override IEnumerable<string> WeightPaths => [.. base.WeightPaths, "reverse_embeddings"];

    public override void Build(LayerBuild build)
    {
        if (a.Reverse && build.Input.Last is { } last && last != a.OutputDim)
        {
            build.Refuse(
                ShapeRules.PG0240_WrongWidth,
                nameof(a.OutputDim),
                [Word.Argument(nameof(a.OutputDim)), a.OutputDim, build.InputName, build.Input]);
            return;
        }

        base.Build(build);
        if (!a.TieWeights)
            build.AddWeight(
                "reverse_embeddings",
                new(a.OutputDim, a.InputDim),
                initializer: a.EmbeddingsInitializer,
                argument: nameof(a.EmbeddingsInitializer));
        if (!a.Reverse)
            return;

        // every row of the table with every position
        var output = build.Input.With(-1, a.InputDim);
        build.CountMultiplyAdds([.. output.Sample.Dims, a.OutputDim]);
        build.Output(output);
    }
}
