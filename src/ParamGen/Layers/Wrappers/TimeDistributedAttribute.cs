namespace ParamGen;

/// <summary>Applies the layer that follows, or the model that a <see cref="UseAttribute"/> places, to each step of a sequence, always with the same weights.</summary>
/// <remarks>
/// Shape: (batch, steps, …) to (batch, steps, what the layer gives for …). Weights: the layer's.
/// Refused: an input of less than 3 axes; a layer that gives several outputs; a block, which is several layers.
/// <para>Source: <see href="https://keras.io/api/layers/recurrent_layers/time_distributed/">Keras, TimeDistributed layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 28, 28, 3)] [TimeDistributed] [Conv2D(16, 3)]</c> has 3 × 3 × 3 × 16 + 16 = 448 parameters and gives (None, 10, 26, 26, 16).</example>
public sealed class TimeDistributedAttribute : LayerAttribute;
