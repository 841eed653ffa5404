namespace ParamGen;

/// <summary>
/// Pooling over two spatial axes that averages the values in each window. The windows adapt to the input, so the output has a fixed size.
/// </summary>
/// <remarks>
/// Input shape: (batch, rows, columns, channels). Output shape: (batch, output rows, output columns, channels). No weights.
/// Rejected: a negative output size.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/adaptive_average_pooling2d/">Keras, AdaptiveAveragePooling2D
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(29, 31, 64)] [AdaptiveAveragePooling2D(7)]</c> has output shape (None, 7, 7, 64).</example>
public sealed class AdaptiveAveragePooling2DAttribute : AdaptivePoolingAttribute
{
    /// <summary>Pooling to the given output size.</summary>
    /// <param name="outputSize">
    /// The size of the output: one value for both axes, or rows and columns. Each size must not be negative.
    /// </param>
    public AdaptiveAveragePooling2DAttribute(params int[] outputSize)
        : base(outputSize)
    {
    }
}
