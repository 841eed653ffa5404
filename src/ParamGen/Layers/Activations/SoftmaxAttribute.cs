namespace ParamGen;

/// <summary>Turns the values along an axis into probabilities that add up to 1.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/activation_layers/softmax/">Keras, Softmax layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10)] [Softmax]</c> has output shape (None, 10).</example>
public sealed class SoftmaxAttribute : LayerAttribute
{
    /// <summary>The axis of the softmax; the batch axis is 0, and negative axes count from the end. Default: -1, the last axis.</summary>
    public int Axis { get; set; } = -1;

    /// <summary>
    /// The axes of the softmax, if there are several; the batch axis is 0, and negative axes count from the end. Default:
    /// <see cref="Axis"/> alone. Cannot be combined with <see cref="Axis"/>.
    /// </summary>
    public int[]? Axes { get; set; }

    /// <summary>
    /// The name of the layer that outputs the mask: which positions to keep. It does not change the counts. Default: not set, the mask that
    /// comes with the input, if any. Rejected: a name that no layer has.
    /// </summary>
    public string? Mask { get; set; }
}
