namespace ParamGen;

/// <summary>Adds a penalty on large outputs to the loss, and leaves the numbers as they are.</summary>
/// <remarks>
/// Shape: unchanged. No weights. The penalty is l1 · Σ|x| + l2 · Σx². Refused: a factor that is negative or not finite.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/activity_regularization/">Keras, ActivityRegularization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(128)] [ActivityRegularization(L1 = 0.01)]</c> gives (None, 128).</example>
public sealed class ActivityRegularizationAttribute : LayerAttribute
{
    /// <summary>The factor of the sum of |x|, at least 0. Default: 0.</summary>
    public double L1 { get; set; }

    /// <summary>The factor of the sum of x², at least 0. Default: 0.</summary>
    public double L2 { get; set; }
}
