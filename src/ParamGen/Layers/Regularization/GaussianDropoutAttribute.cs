namespace ParamGen;

/// <summary>Multiplies its inputs by Gaussian noise with mean 1 during training.</summary>
/// <remarks>
/// The standard deviation of the noise is √(rate / (1 - rate)).
/// Output shape: same as the input. No weights.
/// Rejected: a rate outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/gaussian_dropout/">Keras, GaussianDropout layer</see>.</para>
/// </remarks>
/// <example><c>[Input(128)] [GaussianDropout(0.2)]</c> has output shape (None, 128).</example>
public sealed class GaussianDropoutAttribute : DropoutLayerAttribute
{
    /// <summary>Applies noise that is as strong as a dropout with the given rate.</summary>
    /// <param name="rate">The rate of the equivalent dropout. Must be between 0 and 1.</param>
    public GaussianDropoutAttribute(double rate)
        : base(rate)
    {
    }
}
