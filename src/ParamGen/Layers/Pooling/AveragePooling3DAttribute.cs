namespace ParamGen;

/// <summary>Pooling over three axes that keeps the average of each window.</summary>
/// <remarks>
/// Shape: (batch, depth, rows, columns, channels) to (batch, depth', rows', columns', channels), where with <see cref="Padding.Valid"/>
/// n' = ⌊(n − pool) / stride⌋ + 1 and with <see cref="Padding.Same"/> n' = ⌈n / stride⌉. No weights.
/// Refused: sizes less than 1; an input of another rank than 5; a window that outgrows its input.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/average_pooling3d/">Keras, AveragePooling3D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(14, 26, 26, 8)] [AveragePooling3D(2)]</c> gives (None, 7, 13, 13, 8).</example>
public sealed class AveragePooling3DAttribute : PoolingAttribute
{
    /// <summary>Pooling with windows of the given size.</summary>
    /// <param name="poolSize">The window's size: one number for all three axes, or depth, rows and columns. There is no default.</param>
    public AveragePooling3DAttribute(params int[] poolSize)
        : base(poolSize)
    {
    }
}
