namespace ParamGen;

/// <summary>Lays all axes of a sample out in one.</summary>
/// <remarks>
/// Shape: (batch, a, b, …) to (batch, a · b · …), unknown where one of them is. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/flatten/">Keras, Flatten layer</see>.</para>
/// </remarks>
/// <example><c>[Input(5, 5, 32)] [Flatten]</c> gives (None, 800).</example>
public sealed class FlattenAttribute : LayerAttribute
{
    /// <summary>Where the channels stand; it changes the order of the numbers, not how many there are. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
