namespace ParamGen;

/// <summary>Masks the time steps in which every value is a given value, so later layers skip them.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/core_layers/masking/">Keras, Masking layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [Masking]</c> has output shape (None, 10, 8).</example>
public sealed class MaskingAttribute : LayerAttribute
{
    /// <summary>The value that marks a masked step. Default: 0.</summary>
    public double MaskValue { get; set; }
}
