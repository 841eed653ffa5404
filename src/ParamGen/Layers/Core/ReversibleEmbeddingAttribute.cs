namespace ParamGen;

/// <summary>An embedding that can also be used in reverse: from the values of a row to a score for each row of the table.</summary>
/// <remarks>
/// Input shape: (batch, …). Output shape: (batch, …, output dim). In reverse, the input shape is (batch, …, output dim) and the output
/// shape is (batch, …, input dim).
/// Weights: embeddings of shape (input dim, output dim) and, without <see cref="TieWeights"/>, reverse embeddings of shape
/// (output dim, input dim).
/// Rejected: an input dim or output dim that is not positive; a LoRA rank together with a constraint or without tied weights; in reverse,
/// an input whose last axis is not the output dim.
/// <para>Source: <see href="https://keras.io/api/layers/core_layers/reversible_embedding/">Keras, ReversibleEmbedding layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(50)] [ReversibleEmbedding(100, 32, TieWeights = false)]</c> has 100 × 32 + 32 × 100 = 6,400 parameters and output shape
/// (None, 50, 32).
/// </example>
public sealed class ReversibleEmbeddingAttribute : EmbeddingLayerAttribute
{
    /// <summary>An embedding with a table of the given size.</summary>
    /// <param name="inputDim">The number of rows in the table: one more than the largest input value. Must be positive.</param>
    /// <param name="outputDim">The size of each row, which is the size of the output's last axis. Must be positive.</param>
    public ReversibleEmbeddingAttribute(int inputDim, int outputDim)
        : base(inputDim, outputDim)
    {
    }

    /// <summary>Whether the reverse direction uses the same table. Default: true. Rejected: false together with a LoRA rank.</summary>
    public bool TieWeights { get; set; } = true;

    /// <summary>Whether to use the layer in reverse. Default: false.</summary>
    public bool Reverse { get; set; }

    /// <summary>The data type in which the reverse direction is computed. Default: not set, the data type of the layer.</summary>
    public DType ReverseDType { get; set; } = (DType)Unset.Integer;

    /// <summary>The soft limit of the scores in reverse: tanh(score / cap) · cap. Default: not set, no limit.</summary>
    public double LogitSoftCap { get; set; } = Unset.Number;
}
