namespace ParamGen;

/// <summary>x above 0, alpha · (eˣ − 1) below.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/activation_layers/elu/">Keras, ELU layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10)] [ELU]</c> gives (None, 10).</example>
public sealed class ELUAttribute : LayerAttribute
{
    /// <summary>How far it goes below 0. Default: 1.</summary>
    public double Alpha { get; set; } = 1;
}
