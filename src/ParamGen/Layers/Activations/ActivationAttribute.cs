namespace ParamGen;

/// <summary>Applies an activation function to each value.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/core_layers/activation/">Keras, Activation layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10)] [Activation(Activation.Softmax)]</c> has output shape (None, 10).</example>
public sealed class ActivationAttribute : LayerAttribute
{
    /// <summary>Applies the given activation function.</summary>
    /// <param name="activation">The activation function.</param>
    public ActivationAttribute(Activation activation) => Activation = activation;

    /// <summary>The activation function.</summary>
    public Activation Activation { get; }
}
