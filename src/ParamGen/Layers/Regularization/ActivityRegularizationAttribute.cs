namespace ParamGen;

/// <summary>Adds a penalty on large outputs to the loss. The values do not change.</summary>
/// <remarks>
/// The penalty is l1 · Σ|x| + l2 · Σx².
/// Output shape: same as the input. No weights.
/// Rejected: a factor that is negative or not finite.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/activity_regularization/">Keras, ActivityRegularization
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(128)] [ActivityRegularization(L1 = 0.01)]</c> has output shape (None, 128).</example>
public sealed class ActivityRegularizationAttribute : LayerAttribute
{
    /// <summary>The factor of the sum of |x|. Default: 0. Must be finite and not negative.</summary>
    public double L1 { get; set; }

    /// <summary>The factor of the sum of x². Default: 0. Must be finite and not negative.</summary>
    public double L2 { get; set; }
}
