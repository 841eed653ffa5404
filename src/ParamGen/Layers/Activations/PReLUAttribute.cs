namespace ParamGen;

/// <summary>x above 0, alpha · x below, where alpha is learnt for each number.</summary>
/// <remarks>
/// Shape: unchanged. Weights: alpha, of the shape of a sample, with 1 on the axes that are shared.
/// Refused: a size that is not known on an axis that is not shared; an axis that a sample does not have.
/// <para>Source: <see href="https://keras.io/api/layers/activation_layers/prelu/">Keras, PReLU layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 16)] [PReLU(SharedAxes = new[] { 1, 2 })]</c> has 1 × 1 × 16 = 16 parameters and gives (None, 28, 28, 16).</example>
public sealed class PReLUAttribute : LayerAttribute
{
    /// <summary>How alpha starts. Default: <see cref="Initializer.Zeros"/>.</summary>
    public Initializer AlphaInitializer { get; set; } = Initializer.Zeros;

    /// <summary>The numeric arguments of <see cref="AlphaInitializer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? AlphaInitializerArguments { get; set; }

    /// <summary>What penalises a large alpha. Default: nothing.</summary>
    public Regularizer AlphaRegularizer { get; set; }

    /// <summary>The numeric arguments of <see cref="AlphaRegularizer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? AlphaRegularizerArguments { get; set; }

    /// <summary>What alpha is held to after each update. Default: nothing.</summary>
    public Constraint AlphaConstraint { get; set; }

    /// <summary>The numeric arguments of <see cref="AlphaConstraint"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? AlphaConstraintArguments { get; set; }

    /// <summary>The axes that share one alpha, the batch axis being 0. Default: none.</summary>
    public int[]? SharedAxes { get; set; }
}
