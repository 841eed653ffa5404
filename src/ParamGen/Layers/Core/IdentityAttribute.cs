namespace ParamGen;

/// <summary>Outputs its input unchanged, as a placeholder for another layer.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/core_layers/identity/">Keras, Identity layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [Identity]</c> has output shape (None, 10, 8).</example>
public sealed class IdentityAttribute : LayerAttribute
{
}
