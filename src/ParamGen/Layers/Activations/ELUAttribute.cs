namespace ParamGen;

/// <summary>Bends numbers below zero towards a lower bound.</summary>
/// <remarks>
/// Shape: unchanged. No weights. f(x) = x for x ≥ 0, alpha · (eˣ − 1) below.
/// <para>Source: <see href="https://keras.io/api/layers/activation_layers/elu/">Keras, ELU layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10)] [ELU]</c> gives (None, 10).</example>
public sealed class ELUAttribute : LayerAttribute
{
    /// <summary>How far below zero numbers are let through at most. Default: 1.</summary>
    public double Alpha { get; set; } = 1;
}
