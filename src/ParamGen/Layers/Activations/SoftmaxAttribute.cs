namespace ParamGen;

/// <summary>Turns the numbers on an axis into probabilities that add up to 1.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/activation_layers/softmax/">Keras, Softmax layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10)] [Softmax]</c> gives (None, 10).</example>
public sealed class SoftmaxAttribute : LayerAttribute
{
    /// <summary>The axis, the batch axis being 0; counted from the end when negative. Default: -1, the last.</summary>
    public int Axis { get; set; } = -1;

    /// <summary><see cref="Axis"/>, several.</summary>
    public int[]? Axes { get; set; }
}
