namespace ParamGen;

/// <summary>Repeats every step of a sequence.</summary>
/// <remarks>
/// Shape: (batch, steps, channels) to (batch, size · steps, channels). No weights.
/// Refused: a size less than 1; an input of another rank than 3.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/up_sampling1d/">Keras, UpSampling1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [UpSampling1D(3)]</c> gives (None, 30, 8).</example>
public sealed class UpSampling1DAttribute : LayerAttribute
{
    /// <summary>Repeats every step the given number of times.</summary>
    /// <param name="size">How often each step stands in the output. Default: 2.</param>
    public UpSampling1DAttribute(int size = 2) => Size = size;

    /// <summary>How often each step stands in the output, at least 1. Default: 2.</summary>
    public int Size { get; }
}
