namespace ParamGen;

/// <summary>Parametric rectified linear unit: negative values pass with a learned slope.</summary>
/// <remarks>
/// f(x) = x for x ≥ 0, alpha · x otherwise.
/// Output shape: same as the input. Weights: alpha, with the shape of a sample, except for a size of 1 on shared axes.
/// Rejected: a shared axis that the input does not have; an axis of unknown size that is not shared.
/// <para>Source: <see href="https://keras.io/api/layers/activation_layers/prelu/">Keras, PReLU layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(28, 28, 16)] [PReLU(SharedAxes = new[] { 1, 2 })]</c> has 1 × 1 × 16 = 16 parameters and output shape (None, 28, 28, 16).
/// </example>
public sealed class PReLUAttribute : LayerAttribute
{
    /// <summary>
    /// The initializer of the slopes. Default: <see cref="Initializer.Zeros"/>. Rejected: an initializer that does not support the rank of
    /// the weight.
    /// </summary>
    public Initializer AlphaInitializer { get; set; } = Initializer.Zeros;

    /// <summary>
    /// The numeric arguments of <see cref="AlphaInitializer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than the
    /// initializer has arguments.
    /// </summary>
    public double[]? AlphaInitializerArguments { get; set; }

    /// <summary>The regularizer of the slopes. Default: <see cref="Regularizer.None"/>.</summary>
    public Regularizer AlphaRegularizer { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="AlphaRegularizer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than the
    /// regularizer has arguments; a value that is negative or not finite.
    /// </summary>
    public double[]? AlphaRegularizerArguments { get; set; }

    /// <summary>The constraint on the slopes, applied after each weight update. Default: <see cref="Constraint.None"/>.</summary>
    public Constraint AlphaConstraint { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="AlphaConstraint"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than the
    /// constraint has arguments.
    /// </summary>
    public double[]? AlphaConstraintArguments { get; set; }

    /// <summary>
    /// The axes along which all values share one slope; the batch axis is 0. With (1, 2), an image has one slope per channel. Default:
    /// none. Rejected: an axis that the input does not have.
    /// </summary>
    public int[]? SharedAxes { get; set; }
}
