namespace ParamGen;

/// <summary>Pooling over two spatial axes that averages the values in each window.</summary>
/// <remarks>
/// Input shape: (batch, rows, columns, channels). Output shape: (batch, rows', columns', channels), where n' = ⌊(n - pool) / stride⌋ + 1
/// with <see cref="Padding.Valid"/> and n' = ⌈n / stride⌉ with <see cref="Padding.Same"/>. No weights.
/// Rejected: sizes that are not positive; an input whose rank is not 4; a window that is larger than the input.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/average_pooling2d/">Keras, AveragePooling2D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(26, 26, 16)] [AveragePooling2D(2)]</c> has output shape (None, 13, 13, 16).</example>
public sealed class AveragePooling2DAttribute : PoolingAttribute
{
    /// <summary>Pooling with the given window size.</summary>
    /// <param name="poolSize">
    /// The size of the window: one value for both axes, or rows and columns. Required. Each size must be positive.
    /// </param>
    public AveragePooling2DAttribute(params int[] poolSize)
        : base(poolSize)
    {
    }
}
