namespace ParamGen;

/// <summary>Pooling over one axis that keeps the largest number of each window.</summary>
/// <remarks>
/// Shape: (batch, steps, channels) to (batch, steps', channels), where with <see cref="Padding.Valid"/>
/// n' = ⌊(n − pool) / stride⌋ + 1 and with <see cref="Padding.Same"/> n' = ⌈n / stride⌉. No weights.
/// Refused: sizes less than 1; an input of another rank than 3; a window that outgrows its input.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/max_pooling1d/">Keras, MaxPooling1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 16)] [MaxPooling1D(2)]</c> gives (None, 50, 16).</example>
public sealed class MaxPooling1DAttribute : PoolingAttribute
{
    /// <summary>Pooling with windows of the given size.</summary>
    /// <param name="poolSize">The window's size, one number. Default: 2.</param>
    public MaxPooling1DAttribute(params int[] poolSize)
        : base(poolSize)
    {
    }
}
