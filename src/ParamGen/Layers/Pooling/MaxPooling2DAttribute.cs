namespace ParamGen;

/// <summary>Pooling over two spatial axes that keeps the largest number of each window.</summary>
/// <remarks>
/// Shape: (batch, rows, columns, channels) to (batch, rows', columns', channels), where with <see cref="Padding.Valid"/>
/// n' = ⌊(n − pool) / stride⌋ + 1 and with <see cref="Padding.Same"/> n' = ⌈n / stride⌉. No weights.
/// Refused: sizes less than 1; an input of another rank than 4; a window that outgrows its input.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/max_pooling2d/">Keras, MaxPooling2D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(26, 26, 16)] [MaxPooling2D(2)]</c> gives (None, 13, 13, 16).</example>
public sealed class MaxPooling2DAttribute : PoolingAttribute
{
    /// <summary>Pooling with windows of the given size.</summary>
    /// <param name="poolSize">The window's size: one number for both axes, or rows and columns. Default: 2.</param>
    public MaxPooling2DAttribute(params int[] poolSize)
        : base(poolSize)
    {
    }
}
