namespace ParamGen;

/// <summary>Flattens all axes of a sample into one.</summary>
/// <remarks>
/// Input shape: (batch, a, b, …). Output shape: (batch, a · b · …), unknown if one of the sizes is unknown. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/flatten/">Keras, Flatten layer</see>.</para>
/// </remarks>
/// <example><c>[Input(5, 5, 32)] [Flatten]</c> has output shape (None, 800).</example>
public sealed class FlattenAttribute : LayerAttribute
{
    /// <summary>
    /// The position of the channel axis. Default: <see cref="DataFormat.ChannelsLast"/>. It changes the order of the values, not their
    /// number.
    /// </summary>
    public DataFormat DataFormat { get; set; }
}
