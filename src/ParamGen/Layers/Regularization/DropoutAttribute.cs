namespace ParamGen;

/// <summary>Sets a random fraction of its inputs to 0 during training and scales up the others.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: a rate outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/dropout/">Keras, Dropout layer</see>.</para>
/// </remarks>
/// <example><c>[Input(128)] [Dropout(0.5)]</c> has output shape (None, 128).</example>
public sealed class DropoutAttribute : DropoutLayerAttribute
{
    /// <summary>Drops the given fraction of the inputs.</summary>
    /// <param name="rate">The fraction that is dropped. Must be between 0 and 1.</param>
    public DropoutAttribute(double rate)
        : base(rate)
    {
    }

    /// <summary>
    /// The shape of the dropout mask, with the batch axis first. Along an axis of size 1, all values are dropped together. Default: not
    /// set, the shape of the input. Each size must be positive or <see cref="Dim.Unknown"/>.
    /// </summary>
    public int[]? NoiseShape { get; set; }
}
