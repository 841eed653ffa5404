namespace ParamGen;

/// <summary>The base class of embeddings: tables with one row per integer below a bound, such as the words of a vocabulary.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/core_layers/embedding/">Keras, Embedding layer</see>.</remarks>
public abstract class EmbeddingLayerAttribute : LayerAttribute
{
    private protected EmbeddingLayerAttribute(int inputDim, int outputDim)
    {
        InputDim = inputDim;
        OutputDim = outputDim;
    }

    /// <summary>The number of rows in the table: one more than the largest input value. Must be positive.</summary>
    public int InputDim { get; }

    /// <summary>The size of each row, which is the size of the output's last axis. Must be positive.</summary>
    public int OutputDim { get; }

    /// <summary>
    /// The initializer of the embeddings. Default: <see cref="Initializer.RandomUniform"/>. Rejected: an initializer that does not support
    /// the rank of the weight.
    /// </summary>
    public Initializer EmbeddingsInitializer { get; set; } = Initializer.RandomUniform;

    /// <summary>
    /// The numeric arguments of <see cref="EmbeddingsInitializer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values
    /// than the initializer has arguments.
    /// </summary>
    public double[]? EmbeddingsInitializerArguments { get; set; }

    /// <summary>The regularizer of the embeddings. Default: <see cref="Regularizer.None"/>.</summary>
    public Regularizer EmbeddingsRegularizer { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="EmbeddingsRegularizer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values
    /// than the regularizer has arguments; a value that is negative or not finite.
    /// </summary>
    public double[]? EmbeddingsRegularizerArguments { get; set; }

    /// <summary>
    /// The constraint on the embeddings, applied after each weight update. Default: <see cref="Constraint.None"/>. Rejected: any constraint
    /// together with a LoRA rank.
    /// </summary>
    public Constraint EmbeddingsConstraint { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="EmbeddingsConstraint"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than
    /// the constraint has arguments.
    /// </summary>
    public double[]? EmbeddingsConstraintArguments { get; set; }

    /// <summary>The regularizer of the layer's output. Default: <see cref="Regularizer.None"/>.</summary>
    public Regularizer ActivityRegularizer { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="ActivityRegularizer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than
    /// the regularizer has arguments; a value that is negative or not finite.
    /// </summary>
    public double[]? ActivityRegularizerArguments { get; set; }

    /// <summary>Whether 0 marks padding that later layers skip, so other values start at 1. Default: false.</summary>
    public bool MaskZero { get; set; }

    /// <summary>
    /// The initial values of the table, row by row. Default: not set, the initializer determines them. Rejected: a different number of
    /// values than the table has.
    /// </summary>
    public double[]? Weights { get; set; }

    /// <summary>
    /// The rank of the low-rank adapter (LoRA) that is trained instead of the embeddings. Default: 0, no adapter. Must not be negative.
    /// Rejected: a rank together with a constraint.
    /// </summary>
    public int LoraRank { get; set; }

    /// <summary>The scale of the low-rank adapter: its output is multiplied by alpha / rank. Default: the rank.</summary>
    public int LoraAlpha { get; set; } = Unset.Integer;
}
