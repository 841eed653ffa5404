namespace ParamGen;

/// <summary>Sets a share of its inputs to zero while training, at random, and scales the others up.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a rate outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/regularization_layers/dropout/">Keras, Dropout layer</see>.</para>
/// </remarks>
/// <example><c>[Input(128)] [Dropout(0.5)]</c> gives (None, 128).</example>
public sealed class DropoutAttribute : DropoutLayerAttribute
{
    /// <summary>Drops the given share of the inputs.</summary>
    /// <param name="rate">The share that is dropped, from 0 to 1.</param>
    public DropoutAttribute(double rate)
        : base(rate)
    {
    }

    /// <summary>The axes of the mask, the batch axis first; an axis of size 1 is dropped as one. Default: the input's own shape.</summary>
    public int[]? NoiseShape { get; set; }
}
