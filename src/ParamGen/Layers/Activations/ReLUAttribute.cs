namespace ParamGen;

/// <summary>Rectified linear unit: cuts off values below a threshold and, optionally, above a maximum.</summary>
/// <remarks>
/// f(x) = max value for x ≥ max value, x for threshold ≤ x, negative slope · (x - threshold) otherwise.
/// Output shape: same as the input. No weights.
/// Rejected: a max value, slope, or threshold below 0.
/// <para>Source: <see href="https://keras.io/api/layers/activation_layers/relu/">Keras, ReLU layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10)] [ReLU(MaxValue = 6)]</c> has output shape (None, 10).</example>
public sealed class ReLUAttribute : LayerAttribute
{
    /// <summary>The maximum of the output. Default: not set, no maximum. Must not be negative.</summary>
    public double MaxValue { get; set; } = Unset.Number;

    /// <summary>The slope for values below the threshold. Default: 0. Must not be negative.</summary>
    public double NegativeSlope { get; set; }

    /// <summary>The threshold below which values are cut off. Default: 0. Must not be negative.</summary>
    public double Threshold { get; set; }
}
