namespace ParamGen;

/// <summary>Adds random numbers around 0 to its inputs while training.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a standard deviation outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/gaussian_noise/">Keras, GaussianNoise layer</see>.</para>
/// </remarks>
/// <example><c>[Input(128)] [GaussianNoise(0.1)]</c> gives (None, 128).</example>
public sealed class GaussianNoiseAttribute : LayerAttribute
{
    /// <summary>Adds noise of the given strength.</summary>
    /// <param name="stddev">The standard deviation of the noise, from 0 to 1.</param>
    public GaussianNoiseAttribute(double stddev) => Stddev = stddev;

    /// <summary>The standard deviation of the noise, from 0 to 1.</summary>
    public double Stddev { get; }

    /// <summary>Where the random numbers start. Default: anywhere.</summary>
    public int Seed { get; set; } = Unset.Integer;
}
