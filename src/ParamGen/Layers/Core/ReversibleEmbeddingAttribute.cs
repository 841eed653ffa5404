namespace ParamGen;

/// <summary>An embedding that can also be used the other way round: from a row's numbers to a score for each row of the table.</summary>
/// <remarks>
/// Shape: (batch, …) to (batch, …, output dim); in reverse (batch, …, output dim) to (batch, …, input dim). Weights: embeddings of
/// input dim × output dim, and without <see cref="TieWeights"/> reverse embeddings of output dim × input dim.
/// Refused: an input dim or output dim less than 1; a LoRA rank together with a constraint, or without tied weights; in reverse,
/// an input whose last axis is not the output dim.
/// <para>Source: <see href="https://keras.io/api/layers/core_layers/reversible_embedding/">Keras, ReversibleEmbedding layer</see>.</para>
/// </remarks>
/// <example><c>[Input(50)] [ReversibleEmbedding(100, 32, TieWeights = false)]</c> has 100 × 32 + 32 × 100 = 6,400 parameters and gives (None, 50, 32).</example>
public sealed class ReversibleEmbeddingAttribute : EmbeddingLayerAttribute
{
    /// <summary>A table of the given size.</summary>
    /// <param name="inputDim">How many rows the table has: one more than the largest number that enters.</param>
    /// <param name="outputDim">How many numbers a row has.</param>
    public ReversibleEmbeddingAttribute(int inputDim, int outputDim)
        : base(inputDim, outputDim)
    {
    }

    /// <summary>Whether the way back uses the same table. Default: true.</summary>
    public bool TieWeights { get; set; } = true;

    /// <summary>Whether the layer is used the other way round. Default: false.</summary>
    public bool Reverse { get; set; }

    /// <summary>The type in which the way back is computed. Default: the layer's own.</summary>
    public DType ReverseDType { get; set; } = (DType)Unset.Integer;

    /// <summary>The bound that scores are bent towards on the way back: tanh(score / cap) · cap. Default: not set, none.</summary>
    public double LogitSoftCap { get; set; } = Unset.Number;
}
