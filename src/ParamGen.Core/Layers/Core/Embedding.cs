using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Core;

/// <summary>A table from which each number of the input takes a row.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/core_layers/embedding/">Keras, Embedding layer</see>.</remarks>
internal class Embedding(EmbeddingLayerAttribute a) : Layer
{
    public override bool TakesWholeNumbers => true;

    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(a.InputDim), a.InputDim);
        check.Positive(nameof(a.OutputDim), a.OutputDim);
        if (a.Weights is { } weights && weights.Length != (long)a.InputDim * a.OutputDim)
            check.Refuse(
                ArgumentRules.PG0102_WrongCountOfSizes,
                nameof(a.Weights),
                [Word.Argument(nameof(a.Weights)), weights.Length, $"{a.InputDim} × {a.OutputDim}"]);
        Lora.Check(check, a.LoraRank, a.EmbeddingsConstraint, nameof(a.EmbeddingsConstraint));
    }

    public override IEnumerable<string> WeightPaths => ["embeddings", .. Lora.WeightPaths("lora_embeddings")];

    public override void Build(LayerBuild build)
    {
        // rows × columns
        build.AddWeight(
            "embeddings",
            new(a.InputDim, a.OutputDim),
            a.LoraRank == 0,
            a.EmbeddingsInitializer,
            nameof(a.EmbeddingsInitializer));
        Lora.Build(build, a.LoraRank, [a.InputDim], a.OutputDim, "lora_embeddings");
        build.Output(new Shape([.. build.Input.Dims, a.OutputDim]));
    }
}
