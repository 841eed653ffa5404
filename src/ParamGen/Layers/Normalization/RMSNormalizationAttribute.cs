namespace ParamGen;

/// <summary>Divides each sample by the root of its mean square over one axis or several, then scales it.</summary>
/// <remarks>
/// Shape: unchanged. Weights: a scale with one number for each position on the axes.
/// Refused: an axis that the input does not have, that is named twice, or whose size is not known.
/// <para>Source: <see href="https://keras.io/api/layers/normalization_layers/rms_normalization/">Keras, RMSNormalization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(200, 32)] [RMSNormalization]</c> has 32 parameters and gives (None, 200, 32).</example>
public sealed class RMSNormalizationAttribute : LayerAttribute
{
    /// <summary>The axis over which is normalised, the batch axis being 0; counted from the end when negative. Default: -1, the last.</summary>
    public int Axis { get; set; } = -1;

    /// <summary><see cref="Axis"/>, several.</summary>
    public int[]? Axes { get; set; }

    /// <summary>What is added to the mean square, so that nothing is divided by 0. Default: 0.000001.</summary>
    public double Epsilon { get; set; } = 1e-6;
}
