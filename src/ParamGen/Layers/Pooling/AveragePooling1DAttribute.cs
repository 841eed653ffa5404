namespace ParamGen;

/// <summary>Pooling over one axis that keeps the average of each window.</summary>
/// <remarks>
/// Shape: (batch, steps, channels) to (batch, steps', channels), where with <see cref="Padding.Valid"/>
/// n' = ⌊(n − pool) / stride⌋ + 1 and with <see cref="Padding.Same"/> n' = ⌈n / stride⌉. No weights.
/// Refused: sizes less than 1; an input of another rank than 3; a window that outgrows its input.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/average_pooling1d/">Keras, AveragePooling1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 16)] [AveragePooling1D(4)]</c> gives (None, 25, 16).</example>
public sealed class AveragePooling1DAttribute : PoolingAttribute
{
    /// <summary>Pooling with windows of the given size.</summary>
    /// <param name="poolSize">The window's size, one number. There is no default.</param>
    public AveragePooling1DAttribute(params int[] poolSize)
        : base(poolSize)
    {
    }
}
