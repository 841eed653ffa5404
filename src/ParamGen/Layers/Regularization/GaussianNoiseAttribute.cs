namespace ParamGen;

/// <summary>Adds normally spread noise while training.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: a standard deviation outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/gaussian_noise/">Keras, GaussianNoise layer</see>.</para>
/// </remarks>
/// <example><c>[Input(128)] [GaussianNoise(0.1)]</c> gives (None, 128).</example>
public sealed class GaussianNoiseAttribute : LayerAttribute
{
    /// <summary>A layer with the given arguments.</summary>
    /// <param name="stddev">The noise's standard deviation, from 0 to 1.</param>
    public GaussianNoiseAttribute(double stddev)
    {
        Stddev = stddev;
    }

    /// <summary>The noise's standard deviation, from 0 to 1.</summary>
    public double Stddev { get; }

    /// <summary>Where the random numbers start. Default: anywhere.</summary>
    public int Seed { get; set; } = Unset.Integer;
}
