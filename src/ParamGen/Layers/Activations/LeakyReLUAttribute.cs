namespace ParamGen;

/// <summary>Leaky rectified linear unit: negative values pass with a small slope.</summary>
/// <remarks>
/// f(x) = x for x ≥ 0, negative slope · x otherwise.
/// Output shape: same as the input. No weights.
/// Rejected: a slope below 0.
/// <para>Source: <see href="https://keras.io/api/layers/activation_layers/leaky_relu/">Keras, LeakyReLU layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10)] [LeakyReLU(NegativeSlope = 0.1)]</c> has output shape (None, 10).</example>
public sealed class LeakyReLUAttribute : LayerAttribute
{
    /// <summary>The slope for negative values. Default: 0.3. Must not be negative.</summary>
    public double NegativeSlope { get; set; } = 0.3;
}
