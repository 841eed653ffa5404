namespace ParamGen;

/// <summary>Drops inputs at random while training and keeps mean and variance, as <see cref="Activation.Selu"/> needs it.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: a rate outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/alpha_dropout/">Keras, AlphaDropout layer</see>.</para>
/// </remarks>
/// <example><c>[Input(128)] [AlphaDropout(0.1)]</c> gives (None, 128).</example>
public sealed class AlphaDropoutAttribute : LayerAttribute
{
    /// <summary>A layer with the given arguments.</summary>
    /// <param name="rate">The share that is dropped, from 0 to 1.</param>
    public AlphaDropoutAttribute(double rate)
    {
        Rate = rate;
    }

    /// <summary>The share that is dropped, from 0 to 1.</summary>
    public double Rate { get; }

    /// <summary>The axes of the mask, the batch axis first; an axis of size 1 is dropped as one. Default: the input's own shape.</summary>
    public int[]? NoiseShape { get; set; }

    /// <summary>Where the random numbers start. Default: anywhere.</summary>
    public int Seed { get; set; } = Unset.Integer;
}
