namespace ParamGen;

/// <summary>
/// Pooling over two spatial axes that keeps the maximum of the values in each window. The windows adapt to the input, so the output has a
/// fixed size.
/// </summary>
/// <remarks>
/// Input shape: (batch, rows, columns, channels). Output shape: (batch, output rows, output columns, channels). No weights.
/// Rejected: a negative output size.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/adaptive_max_pooling2d/">Keras, AdaptiveMaxPooling2D
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(29, 31, 64)] [AdaptiveMaxPooling2D(7)]</c> has output shape (None, 7, 7, 64).</example>
public sealed class AdaptiveMaxPooling2DAttribute : AdaptivePoolingAttribute
{
    /// <summary>Pooling to the given output size.</summary>
    /// <param name="outputSize">
    /// The size of the output: one value for both axes, or rows and columns. Each size must not be negative.
    /// </param>
    public AdaptiveMaxPooling2DAttribute(params int[] outputSize)
        : base(outputSize)
    {
    }
}
