namespace ParamGen;

/// <summary>Replaces each whole number by a row of a table that is learnt, such as each word of a text by a vector.</summary>
/// <remarks>
/// Shape: (batch, …) to (batch, …, output dim). Weights: embeddings of input dim × output dim; with a LoRA rank they are frozen
/// and input dim × rank and rank × output dim are trained.
/// Refused: an input dim or output dim less than 1; a LoRA rank together with a constraint.
/// <para>Source: <see href="https://keras.io/api/layers/core_layers/embedding/">Keras, Embedding layer</see>.</para>
/// </remarks>
/// <example><c>[Input(200)] [Embedding(20000, 32)]</c> has 20,000 × 32 = 640,000 parameters and gives (None, 200, 32).</example>
public sealed class EmbeddingAttribute : EmbeddingLayerAttribute
{
    /// <summary>A table of the given size.</summary>
    /// <param name="inputDim">How many rows the table has: one more than the largest number that enters.</param>
    /// <param name="outputDim">How many numbers a row has.</param>
    public EmbeddingAttribute(int inputDim, int outputDim)
        : base(inputDim, outputDim)
    {
    }
}
