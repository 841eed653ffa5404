namespace ParamGen.Core.Layers.Core;

/// <summary>A table from which each number of the input takes a row.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/core_layers/embedding/">Keras, Embedding layer</see>.</remarks>
internal class Embedding(EmbeddingLayerAttribute a) : Layer
{
    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(a.InputDim), a.InputDim);
        check.Positive(nameof(a.OutputDim), a.OutputDim);
        Lora.Check(check, a.LoraRank, a.EmbeddingsConstraint, nameof(a.EmbeddingsConstraint));
    }

    public override void Build(LayerBuild build)
    {
        // rows × columns
        build.AddWeight("embeddings", new(a.InputDim, a.OutputDim), a.LoraRank == 0, a.EmbeddingsInitializer, nameof(a.EmbeddingsInitializer));
        Lora.Build(build, a.LoraRank, [a.InputDim], a.OutputDim, "lora_embeddings");
        build.Output(new Shapes.Shape([.. build.Input.Dims, a.OutputDim]));
    }
}

/// <remarks>Source: <see href="https://keras.io/api/layers/core_layers/">Keras, ReversibleEmbedding layer</see>.</remarks>
internal sealed class ReversibleEmbedding(ReversibleEmbeddingAttribute a) : Embedding(a)
{
    public override void Build(LayerBuild build)
    {
        if (a.Reverse && !build.HasRankAtLeast(1))
            return;
        base.Build(build);
        if (!a.TieWeights)
            build.AddWeight("reverse_embeddings", new(a.OutputDim, a.InputDim), initializer: a.EmbeddingsInitializer, argument: nameof(a.EmbeddingsInitializer));
        if (a.Reverse)
            build.Output(build.Input.With(-1, a.InputDim));
    }
}
