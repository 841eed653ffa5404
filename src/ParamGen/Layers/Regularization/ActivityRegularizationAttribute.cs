namespace ParamGen;

/// <summary>Adds what passes through it to the loss, so that it stays small.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: a factor that is negative or not finite.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/activity_regularization/">Keras, ActivityRegularization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10)] [ActivityRegularization(L2 = 0.01)]</c> gives (None, 10).</example>
public sealed class ActivityRegularizationAttribute : LayerAttribute
{
    /// <summary>The factor of the sum of |x|, at least 0. Default: 0.</summary>
    public double L1 { get; set; }

    /// <summary>The factor of the sum of x², at least 0. Default: 0.</summary>
    public double L2 { get; set; }
}
