using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>The arguments of an Embedding.</summary>
internal sealed class StandaloneEmbeddingAttribute(int inputDim, int outputDim) : EmbeddingLayerAttribute(inputDim, outputDim)
{
    /// <summary>How many numbers it takes, which decides how many it gives.</summary>
    public int InputLength { get; set; } = Unset.Integer;

    /// <summary>The same for several axes, each of which may be unknown.</summary>
    public int[]? InputLengthByAxis { get; set; }
}

/// <summary>The Embedding of Keras before TensorFlow's, which may say for itself how long its output is.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/keras/blob/2.3.1/keras/layers/embeddings.py">Keras 2.3.1, embedding layers</see>.
/// </remarks>
internal sealed class StandaloneEmbedding(StandaloneEmbeddingAttribute args) : Core.Embedding(args)
{
    private readonly int[] lengths = args.InputLengthByAxis ?? (args.InputLength == Unset.Integer ? [] : [args.InputLength]);

    public override void Build(LayerBuild build)
    {
        base.Build(build);
        if (lengths.Length == 0)
            return;
        if (lengths.Length != build.Input.Rank - 1)
        {
            build.Refuse(ShapeRules.PG0260_OlderKeras, null, [build.InputName, build.Input, $"it was set up for {lengths.Length} axes"]);
            return;
        }

        // a length that is told is that of the output, else that of the input is
        long?[] sample = [.. lengths.Select((length, axis) => length is Dim.Unknown ? build.Input[axis + 1] : length), args.OutputDim];
        build.Output(build.Input.WithSample(sample));
    }
}
