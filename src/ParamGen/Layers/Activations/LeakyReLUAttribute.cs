namespace ParamGen;

/// <summary>Lets numbers below zero through, but flatter.</summary>
/// <remarks>
/// Shape: unchanged. No weights. f(x) = x for x ≥ 0, slope · x below. Refused: a negative slope.
/// <para>Source: <see href="https://keras.io/api/layers/activation_layers/leaky_relu/">Keras, LeakyReLU layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10)] [LeakyReLU(NegativeSlope = 0.1)]</c> gives (None, 10).</example>
public sealed class LeakyReLUAttribute : LayerAttribute
{
    /// <summary>The slope below zero, at least 0. Default: 0.3.</summary>
    public double NegativeSlope { get; set; } = 0.3;
}
