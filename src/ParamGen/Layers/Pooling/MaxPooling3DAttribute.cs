namespace ParamGen;

/// <summary>Pooling over three axes that keeps the maximum of the values in each window.</summary>
/// <remarks>
/// Input shape: (batch, depth, rows, columns, channels). Output shape: (batch, depth', rows', columns', channels), where
/// n' = ⌊(n - pool) / stride⌋ + 1 with <see cref="Padding.Valid"/> and n' = ⌈n / stride⌉ with <see cref="Padding.Same"/>. No weights.
/// Rejected: sizes that are not positive; an input whose rank is not 5; a window that is larger than the input.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/max_pooling3d/">Keras, MaxPooling3D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(14, 26, 26, 8)] [MaxPooling3D(2)]</c> has output shape (None, 7, 13, 13, 8).</example>
public sealed class MaxPooling3DAttribute : PoolingAttribute
{
    /// <summary>Pooling with the given window size.</summary>
    /// <param name="poolSize">
    /// The size of the window: one value for all three axes, or depth, rows, and columns. Default: 2. Each size must be positive.
    /// </param>
    public MaxPooling3DAttribute(params int[] poolSize)
        : base(poolSize)
    {
    }
}
