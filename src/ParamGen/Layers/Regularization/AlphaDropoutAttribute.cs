namespace ParamGen;

/// <summary>Sets a share of its inputs to a negative number while training, at random, and corrects the others, so that mean and variance stay as they were.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Meant to follow <see cref="Activation.Selu"/>. Refused: a rate outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/alpha_dropout/">Keras, AlphaDropout layer</see>.</para>
/// </remarks>
/// <example><c>[Input(128)] [AlphaDropout(0.1)]</c> gives (None, 128).</example>
public sealed class AlphaDropoutAttribute : DropoutLayerAttribute
{
    /// <summary>Drops the given share of the inputs.</summary>
    /// <param name="rate">The share that is dropped, from 0 to 1.</param>
    public AlphaDropoutAttribute(double rate)
        : base(rate)
    {
    }

    /// <summary>The axes of the mask, the batch axis first; an axis of size 1 is dropped as one. Default: the input's own shape.</summary>
    public int[]? NoiseShape { get; set; }
}
