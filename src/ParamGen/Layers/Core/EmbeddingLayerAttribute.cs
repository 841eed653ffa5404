namespace ParamGen;

/// <summary>An embedding: a table with a row of numbers for each whole number below a bound, such as the words of a vocabulary.</summary>
public abstract class EmbeddingLayerAttribute : LayerAttribute
{
    private protected EmbeddingLayerAttribute(int inputDim, int outputDim)
    {
        InputDim = inputDim;
        OutputDim = outputDim;
    }

    /// <summary>How many rows the table has: one more than the largest number that enters; at least 1.</summary>
    public int InputDim { get; }

    /// <summary>How many numbers a row has, at least 1.</summary>
    public int OutputDim { get; }

    /// <summary>How the table starts. Default: <see cref="Initializer.RandomUniform"/>.</summary>
    public Initializer EmbeddingsInitializer { get; set; } = Initializer.RandomUniform;

    /// <summary>The numeric arguments of <see cref="EmbeddingsInitializer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? EmbeddingsInitializerArguments { get; set; }

    /// <summary>What penalises large numbers in the table. Default: nothing.</summary>
    public Regularizer EmbeddingsRegularizer { get; set; }

    /// <summary>The numeric arguments of <see cref="EmbeddingsRegularizer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? EmbeddingsRegularizerArguments { get; set; }

    /// <summary>What the table is held to after each update. Default: nothing. Refused: together with a LoRA rank.</summary>
    public Constraint EmbeddingsConstraint { get; set; }

    /// <summary>The numeric arguments of <see cref="EmbeddingsConstraint"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? EmbeddingsConstraintArguments { get; set; }

    /// <summary>What penalises large outputs. Default: nothing.</summary>
    public Regularizer ActivityRegularizer { get; set; }

    /// <summary>The numeric arguments of <see cref="ActivityRegularizer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? ActivityRegularizerArguments { get; set; }

    /// <summary>Whether 0 stands for nothing, so that later layers skip it; the numbers that mean something then start at 1. Default: false.</summary>
    public bool MaskZero { get; set; }

    /// <summary>What the table holds at the start, row after row. Default: what the initializer gives. Refused: another count of numbers than the table has.</summary>
    public double[]? Weights { get; set; }

    /// <summary>The rank of a low-rank adapter that is trained in the table's stead. Default: 0, no adapter.</summary>
    public int LoraRank { get; set; }

    /// <summary>The adapter's scale: its output counts alpha / rank. Default: the rank.</summary>
    public int LoraAlpha { get; set; } = Unset.Integer;
}
