namespace ParamGen;

/// <summary>Marks the time steps that hold nothing but a given number, so that later layers skip them.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/core_layers/masking/">Keras, Masking layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [Masking]</c> gives (None, 10, 8).</example>
public sealed class MaskingAttribute : LayerAttribute
{
    /// <summary>The number that stands for nothing. Default: 0.</summary>
    public double MaskValue { get; set; }
}
