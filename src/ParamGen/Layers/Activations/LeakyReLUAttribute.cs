namespace ParamGen;

/// <summary>x above 0, slope · x below.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: a negative slope.
/// <para>Source: <see href="https://keras.io/api/layers/activation_layers/leaky_relu/">Keras, LeakyReLU layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10)] [LeakyReLU]</c> gives (None, 10).</example>
public sealed class LeakyReLUAttribute : LayerAttribute
{
    /// <summary>The slope below 0, at least 0. Default: 0.3.</summary>
    public double NegativeSlope { get; set; } = 0.3;
}
