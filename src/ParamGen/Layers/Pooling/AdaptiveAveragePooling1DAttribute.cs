namespace ParamGen;

/// <summary>
/// Pooling over one axis that averages the values in each window. The windows adapt to the input, so the output has a fixed size.
/// </summary>
/// <remarks>
/// Input shape: (batch, steps, channels). Output shape: (batch, output size, channels). No weights.
/// Rejected: a negative output size.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/adaptive_average_pooling1d/">Keras, AdaptiveAveragePooling1D
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 64)] [AdaptiveAveragePooling1D(10)]</c> has output shape (None, 10, 64).</example>
public sealed class AdaptiveAveragePooling1DAttribute : AdaptivePoolingAttribute
{
    /// <summary>Pooling to the given output size.</summary>
    /// <param name="outputSize">The size of the output: a single value. Must not be negative.</param>
    public AdaptiveAveragePooling1DAttribute(params int[] outputSize)
        : base(outputSize)
    {
    }
}
