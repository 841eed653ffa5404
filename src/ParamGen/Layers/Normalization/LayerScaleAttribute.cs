namespace ParamGen;

/// <summary>Scales each channel by a learned factor with a small initial value, such as at the end of a ConvNeXt block.</summary>
/// <remarks>
/// Output shape: same as the input.
/// Weights: one value per channel.
/// Rejected: a projection dim that is not positive; a projection dim that differs from the last axis of the input, unless one of them is 1.
/// <para>Source: <see href="https://keras.io/api/applications/convnext/">Keras, ConvNeXt models</see>.</para>
/// </remarks>
/// <example><c>[Input(56, 56, 96)] [LayerScale(1e-6, 96)]</c> has 96 parameters and output shape (None, 56, 56, 96).</example>
public sealed class LayerScaleAttribute : LayerAttribute
{
    /// <summary>A learned scale for the given number of channels.</summary>
    /// <param name="initValues">The initial value of each factor.</param>
    /// <param name="projectionDim">The number of channels. Must be positive.</param>
    public LayerScaleAttribute(double initValues, int projectionDim)
    {
        InitValues = initValues;
        ProjectionDim = projectionDim;
    }

    /// <summary>The initial value of each factor.</summary>
    public double InitValues { get; }

    /// <summary>The number of channels. Must be positive.</summary>
    public int ProjectionDim { get; }
}
