namespace ParamGen;

/// <summary>
/// Applies the layer that follows, or the model of a <see cref="UseAttribute"/>, to each step of a sequence, with the same weights.
/// </summary>
/// <remarks>
/// Input shape: (batch, steps, …). Output shape: (batch, steps, …), where each step has the output shape of the layer.
/// Weights: those of the wrapped layer.
/// Rejected: an input with fewer than 3 axes; a layer with several outputs; a block, which is several layers.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/time_distributed/">Keras, TimeDistributed layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(10, 28, 28, 3)] [TimeDistributed] [Conv2D(16, 3)]</c> has 3 × 3 × 3 × 16 + 16 = 448 parameters and output shape
/// (None, 10, 26, 26, 16).
/// </example>
public sealed class TimeDistributedAttribute : LayerAttribute
{
    /// <summary>
    /// The name of the layer that outputs the mask: which steps to process. It does not change the counts. Default: not set, the mask that
    /// comes with the input, if any. Rejected: a name that no layer has.
    /// </summary>
    public string? Mask { get; set; }
}
