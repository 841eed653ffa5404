namespace ParamGen;

/// <summary>Lets numbers below zero through, but with a slope that is learned.</summary>
/// <remarks>
/// Shape: unchanged. f(x) = x for x ≥ 0, alpha · x below. Weights: alpha, one number for each of a sample's, or one for all
/// that lie along a shared axis. Refused: a shared axis that the input does not have; an axis that is neither known nor shared.
/// <para>Source: <see href="https://keras.io/api/layers/activation_layers/prelu/">Keras, PReLU layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 16)] [PReLU(SharedAxes = new[] { 1, 2 })]</c> has 1 × 1 × 16 = 16 parameters and gives (None, 28, 28, 16).</example>
public sealed class PReLUAttribute : LayerAttribute
{
    /// <summary>How the slopes start. Default: <see cref="Initializer.Zeros"/>. Refused: an initializer that needs another rank.</summary>
    public Initializer AlphaInitializer { get; set; } = Initializer.Zeros;

    /// <summary>The numeric arguments of <see cref="AlphaInitializer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? AlphaInitializerArguments { get; set; }

    /// <summary>What penalises large slopes. Default: nothing.</summary>
    public Regularizer AlphaRegularizer { get; set; }

    /// <summary>The numeric arguments of <see cref="AlphaRegularizer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? AlphaRegularizerArguments { get; set; }

    /// <summary>What the slopes are held to after each update. Default: nothing.</summary>
    public Constraint AlphaConstraint { get; set; }

    /// <summary>The numeric arguments of <see cref="AlphaConstraint"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? AlphaConstraintArguments { get; set; }

    /// <summary>The axes along which all numbers have one slope, the batch axis being 0; (1, 2) gives an image one slope a channel. Default: none.</summary>
    public int[]? SharedAxes { get; set; }
}
