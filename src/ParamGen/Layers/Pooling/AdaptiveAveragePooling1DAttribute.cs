namespace ParamGen;

/// <summary>Pooling over one axis that keeps the average of each of as many windows as are asked for, whatever the input's size.</summary>
/// <remarks>
/// Shape: (batch, steps, channels) to (batch, output size, channels). No weights.
/// Refused: a size less than 0.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/adaptive_average_pooling1d/">Keras, AdaptiveAveragePooling1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 64)] [AdaptiveAveragePooling1D(10)]</c> gives (None, 10, 64).</example>
public sealed class AdaptiveAveragePooling1DAttribute : AdaptivePoolingAttribute
{
    /// <summary>Pooling to the given size.</summary>
    /// <param name="outputSize">The output's size: one number.</param>
    public AdaptiveAveragePooling1DAttribute(params int[] outputSize)
        : base(outputSize)
    {
    }
}
