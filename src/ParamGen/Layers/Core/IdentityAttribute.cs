namespace ParamGen;

/// <summary>Gives out what it takes in: a place that is held for another layer.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/core_layers/identity/">Keras, Identity layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [Identity]</c> gives (None, 10, 8).</example>
public sealed class IdentityAttribute : LayerAttribute
{
}
