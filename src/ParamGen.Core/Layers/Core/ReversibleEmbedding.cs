using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Core;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/core_layers/reversible_embedding/">Keras, ReversibleEmbedding layer</see>.
/// </remarks>
internal sealed class ReversibleEmbedding(ReversibleEmbeddingAttribute args) : Embedding(args)
{
    // The way back takes rows, and gives their numbers.
    public override bool TakesWholeNumbers => !args.Reverse;

    public override void Check(ArgumentCheck check)
    {
        base.Check(check);
        // An adapter closes the layer to further weights, and the table of the way back comes after it, unless it is quantized.
        if (args.LoraRank > 0 && !args.TieWeights && check.Quantization is null)
        {
            check.Refuse(
                ArgumentRules.PG0144_LoraWithoutTiedWeights,
                nameof(args.LoraRank),
                [],
                Suggestion.Reset(nameof(args.LoraRank)),
                Suggestion.Reset("Tie the weights", nameof(args.TieWeights)));
        }
    }

    // A table for the way back ends with as many numbers as there are rows.
    public override string? WidthArgument => args.TieWeights ? base.WidthArgument : null;

    public override IEnumerable<string> WeightPaths => [.. base.WeightPaths, "reverse_embeddings"];

    public override IEnumerable<string> QuantizedWeightPaths => [.. base.QuantizedWeightPaths, .. QuantizedTable.WeightPathsBack];

    // The way back is a Linear, which may stand in the file once more where it has the same numbers.
    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style)
    {
        if (!build.HasOnly("embeddings", "reverse_embeddings"))
            return [LayerModule.NotChecked(build)];
        var table = Modules.OfKernel(build, "Embedding", shape => [new(shape)], "embeddings", bias: null, taken: null);
        var back = args.TieWeights
            ? table with { MayLack = true }
            : Modules.OfKernel(build, "", shape => [new(shape[1], shape[0])], "reverse_embeddings", bias: null, taken: null);
        return [table, back with { Kind = "Linear" }];
    }

    public override void Build(LayerBuild build)
    {
        if (args.Reverse && build.Input.Last is { } last && last != args.OutputDim)
        {
            build.Refuse(
                ShapeRules.PG0240_WrongWidth,
                nameof(args.OutputDim),
                [Word.Argument(nameof(args.OutputDim)), args.OutputDim, build.InputName, build.Input]);
            return;
        }

        base.Build(build);
        if (!args.TieWeights && build.Quantization is { } quantization)
            QuantizedTable.BuildBack(build, quantization, args.InputDim, args.OutputDim);
        else if (!args.TieWeights)
            build.AddWeight(
                "reverse_embeddings",
                new(args.OutputDim, args.InputDim),
                initializer: args.EmbeddingsInitializer,
                argument: nameof(args.EmbeddingsInitializer),
                role: WeightRole.Product);
        if (!args.Reverse)
            return;

        // every row of the table with every position
        var output = build.Input.With(-1, args.InputDim);
        build.CountMultiplyAdds([.. output.Sample.Dims, args.OutputDim]);
        build.Output(output);
    }
}
