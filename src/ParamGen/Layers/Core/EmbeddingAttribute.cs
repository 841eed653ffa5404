namespace ParamGen;

/// <summary>Replaces each integer by a row of a learned table, such as each word of a text by a vector.</summary>
/// <remarks>
/// Input shape: (batch, …). Output shape: (batch, …, output dim).
/// Weights: embeddings of shape (input dim, output dim). With a LoRA rank, they are frozen, and two matrices of shape (input dim, rank) and
/// (rank, output dim) are trained.
/// Rejected: an input dim or output dim that is not positive; a LoRA rank together with a constraint.
/// <para>Source: <see href="https://keras.io/api/layers/core_layers/embedding/">Keras, Embedding layer</see>.</para>
/// </remarks>
/// <example><c>[Input(200)] [Embedding(20000, 32)]</c> has 20,000 × 32 = 640,000 parameters and output shape (None, 200, 32).</example>
public sealed class EmbeddingAttribute : EmbeddingLayerAttribute
{
    /// <summary>An embedding with a table of the given size.</summary>
    /// <param name="inputDim">The number of rows in the table: one more than the largest input value. Must be positive.</param>
    /// <param name="outputDim">The size of each row, which is the size of the output's last axis. Must be positive.</param>
    public EmbeddingAttribute(int inputDim, int outputDim)
        : base(inputDim, outputDim)
    {
    }
}
