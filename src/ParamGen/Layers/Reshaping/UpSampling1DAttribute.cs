namespace ParamGen;

/// <summary>Repeats each step of a sequence.</summary>
/// <remarks>
/// Input shape: (batch, steps, channels). Output shape: (batch, size · steps, channels). No weights.
/// Rejected: a size that is not positive; an input whose rank is not 3.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/up_sampling1d/">Keras, UpSampling1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [UpSampling1D(3)]</c> has output shape (None, 30, 8).</example>
public sealed class UpSampling1DAttribute : LayerAttribute
{
    /// <summary>Repeats each step the given number of times.</summary>
    /// <param name="size">The number of times each step occurs in the output. Default: 2. Must be positive.</param>
    public UpSampling1DAttribute(int size = 2) => Size = size;

    /// <summary>The number of times each step occurs in the output. Default: 2. Must be positive.</summary>
    public int Size { get; }
}
