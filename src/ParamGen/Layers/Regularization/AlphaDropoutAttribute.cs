namespace ParamGen;

/// <summary>
/// Sets a random fraction of its inputs to a negative value during training and adjusts the others, so mean and variance stay the same.
/// </summary>
/// <remarks>
/// Intended for use after <see cref="Activation.Selu"/>.
/// Output shape: same as the input. No weights.
/// Rejected: a rate outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/alpha_dropout/">Keras, AlphaDropout layer</see>.</para>
/// </remarks>
/// <example><c>[Input(128)] [AlphaDropout(0.1)]</c> has output shape (None, 128).</example>
public sealed class AlphaDropoutAttribute : DropoutLayerAttribute
{
    /// <summary>Drops the given fraction of the inputs.</summary>
    /// <param name="rate">The fraction that is dropped. Must be between 0 and 1.</param>
    public AlphaDropoutAttribute(double rate)
        : base(rate)
    {
    }

    /// <summary>
    /// The shape of the dropout mask, with the batch axis first. Along an axis of size 1, all values are dropped together. Default: not
    /// set, the shape of the input.
    /// </summary>
    public int[]? NoiseShape { get; set; }
}
