namespace ParamGen;

/// <summary>Adds Gaussian noise with mean 0 to its inputs during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: a standard deviation outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/gaussian_noise/">Keras, GaussianNoise layer</see>.</para>
/// </remarks>
/// <example><c>[Input(128)] [GaussianNoise(0.1)]</c> has output shape (None, 128).</example>
public sealed class GaussianNoiseAttribute : LayerAttribute
{
    /// <summary>Adds noise with the given standard deviation.</summary>
    /// <param name="stddev">The standard deviation of the noise. Must be between 0 and 1.</param>
    public GaussianNoiseAttribute(double stddev) => Stddev = stddev;

    /// <summary>The standard deviation of the noise. Must be between 0 and 1.</summary>
    public double Stddev { get; }

    /// <summary>The seed of the random number generator. Default: not set, a random seed.</summary>
    public int Seed { get; set; } = Unset.Integer;
}
