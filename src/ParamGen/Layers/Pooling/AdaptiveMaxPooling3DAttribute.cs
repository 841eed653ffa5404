namespace ParamGen;

/// <summary>Pooling over three axes that keeps the largest number of each of as many windows as are asked for, whatever the input's size.</summary>
/// <remarks>
/// Shape: (batch, depth, rows, columns, channels) to (batch, output depth, output rows, output columns, channels). No weights.
/// Refused: a size less than 0.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/adaptive_max_pooling3d/">Keras, AdaptiveMaxPooling3D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(9, 29, 31, 64)] [AdaptiveMaxPooling3D(4, 7, 7)]</c> gives (None, 4, 7, 7, 64).</example>
public sealed class AdaptiveMaxPooling3DAttribute : AdaptivePoolingAttribute
{
    /// <summary>Pooling to the given size.</summary>
    /// <param name="outputSize">The output's size: one number for all three axes, or depth, rows and columns.</param>
    public AdaptiveMaxPooling3DAttribute(params int[] outputSize)
        : base(outputSize)
    {
    }
}
