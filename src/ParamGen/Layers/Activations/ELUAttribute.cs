namespace ParamGen;

/// <summary>Exponential linear unit: negative values approach a lower bound.</summary>
/// <remarks>
/// f(x) = x for x ≥ 0, alpha · (eˣ - 1) otherwise.
/// Output shape: same as the input. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/activation_layers/elu/">Keras, ELU layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10)] [ELU]</c> has output shape (None, 10).</example>
public sealed class ELUAttribute : LayerAttribute
{
    /// <summary>The scale of negative values, whose lower bound is -alpha. Default: 1.</summary>
    public double Alpha { get; set; } = 1;
}
