namespace ParamGen;

/// <summary>
/// Pooling over three axes that keeps the maximum of the values in each window. The windows adapt to the input, so the output has a fixed
/// size.
/// </summary>
/// <remarks>
/// Input shape: (batch, depth, rows, columns, channels). Output shape: (batch, output depth, output rows, output columns, channels). No
/// weights.
/// Rejected: a negative output size.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/adaptive_max_pooling3d/">Keras, AdaptiveMaxPooling3D
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(9, 29, 31, 64)] [AdaptiveMaxPooling3D(4, 7, 7)]</c> has output shape (None, 4, 7, 7, 64).</example>
public sealed class AdaptiveMaxPooling3DAttribute : AdaptivePoolingAttribute
{
    /// <summary>Pooling to the given output size.</summary>
    /// <param name="outputSize">
    /// The size of the output: one value for all three axes, or depth, rows, and columns. Each size must not be negative.
    /// </param>
    public AdaptiveMaxPooling3DAttribute(params int[] outputSize)
        : base(outputSize)
    {
    }
}
