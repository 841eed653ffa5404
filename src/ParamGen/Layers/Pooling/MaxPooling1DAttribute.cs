namespace ParamGen;

/// <summary>Pooling over one axis that keeps the maximum of the values in each window.</summary>
/// <remarks>
/// Input shape: (batch, steps, channels). Output shape: (batch, steps', channels), where n' = ⌊(n - pool) / stride⌋ + 1 with
/// <see cref="Padding.Valid"/> and n' = ⌈n / stride⌉ with <see cref="Padding.Same"/>. No weights.
/// Rejected: sizes that are not positive; an input whose rank is not 3; a window that is larger than the input.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/max_pooling1d/">Keras, MaxPooling1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 16)] [MaxPooling1D(2)]</c> has output shape (None, 50, 16).</example>
public sealed class MaxPooling1DAttribute : PoolingAttribute
{
    /// <summary>Pooling with the given window size.</summary>
    /// <param name="poolSize">The size of the window: a single value. Default: 2. Must be positive.</param>
    public MaxPooling1DAttribute(params int[] poolSize)
        : base(poolSize)
    {
    }
}
