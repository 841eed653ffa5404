namespace ParamGen;

/// <summary>Pooling over two spatial axes that keeps the largest number of each of as many windows as are asked for, whatever the input's size.</summary>
/// <remarks>
/// Shape: (batch, rows, columns, channels) to (batch, output rows, output columns, channels). No weights.
/// Refused: a size less than 0.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/adaptive_max_pooling2d/">Keras, AdaptiveMaxPooling2D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(29, 31, 64)] [AdaptiveMaxPooling2D(7)]</c> gives (None, 7, 7, 64).</example>
public sealed class AdaptiveMaxPooling2DAttribute : AdaptivePoolingAttribute
{
    /// <summary>Pooling to the given size.</summary>
    /// <param name="outputSize">The output's size: one number for both axes, or rows and columns.</param>
    public AdaptiveMaxPooling2DAttribute(params int[] outputSize)
        : base(outputSize)
    {
    }
}
