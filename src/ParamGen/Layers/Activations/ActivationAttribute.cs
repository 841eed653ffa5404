namespace ParamGen;

/// <summary>Applies an activation function to each number.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/core_layers/activation/">Keras, Activation layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10)] [Activation(Activation.Softmax)]</c> gives (None, 10).</example>
public sealed class ActivationAttribute : LayerAttribute
{
    /// <summary>Applies the given function.</summary>
    /// <param name="activation">The function.</param>
    public ActivationAttribute(Activation activation) => Activation = activation;

    /// <summary>The function.</summary>
    public Activation Activation { get; }
}
