namespace ParamGen;

/// <summary>Scales each channel by a number that is learnt and that starts small, as the ConvNeXt networks do at the end of a block.</summary>
/// <remarks>
/// Shape: unchanged. Weights: one number a channel.
/// Refused: a projection dim less than 1, or other than the input's last axis.
/// <para>Source: <see href="https://keras.io/api/applications/convnext/">Keras, ConvNeXt models</see>.</para>
/// </remarks>
/// <example><c>[Input(56, 56, 96)] [LayerScale(1e-6, 96)]</c> has 96 parameters and gives (None, 56, 56, 96).</example>
public sealed class LayerScaleAttribute : LayerAttribute
{
    /// <summary>A scale of the given channels.</summary>
    /// <param name="initValues">What each number of the scale starts with.</param>
    /// <param name="projectionDim">How many channels there are.</param>
    public LayerScaleAttribute(double initValues, int projectionDim)
    {
        InitValues = initValues;
        ProjectionDim = projectionDim;
    }

    /// <summary>What each number of the scale starts with.</summary>
    public double InitValues { get; }

    /// <summary>How many channels there are, at least 1.</summary>
    public int ProjectionDim { get; }
}
