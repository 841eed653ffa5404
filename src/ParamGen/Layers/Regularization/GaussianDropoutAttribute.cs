namespace ParamGen;

/// <summary>Multiplies inputs with random numbers around 1 while training, spread as a dropout of the given rate would spread them.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: a rate outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/gaussian_dropout/">Keras, GaussianDropout layer</see>.</para>
/// </remarks>
/// <example><c>[Input(128)] [GaussianDropout(0.1)]</c> gives (None, 128).</example>
public sealed class GaussianDropoutAttribute : LayerAttribute
{
    /// <summary>A layer with the given arguments.</summary>
    /// <param name="rate">The share that is dropped, from 0 to 1.</param>
    public GaussianDropoutAttribute(double rate)
    {
        Rate = rate;
    }

    /// <summary>The share that is dropped, from 0 to 1.</summary>
    public double Rate { get; }

    /// <summary>Where the random numbers start. Default: anywhere.</summary>
    public int Seed { get; set; } = Unset.Integer;
}
