namespace ParamGen;

/// <summary>Normalises each sample to mean 0 and variance 1 over one axis or several, then scales it by gamma and moves it by beta.</summary>
/// <remarks>
/// Shape: unchanged. Weights, each with one number for each position on the axes: gamma and beta.
/// Refused: an axis that the input does not have, or that is named twice; with gamma or beta, an axis whose size is not known.
/// <para>Source: <see href="https://keras.io/api/layers/normalization_layers/layer_normalization/">Keras, LayerNormalization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(200, 32)] [LayerNormalization]</c> has 32 + 32 = 64 parameters and gives (None, 200, 32).</example>
public sealed class LayerNormalizationAttribute : ScaleAndShiftAttribute
{
    /// <summary>The axis over which is normalised, the batch axis being 0; counted from the end when negative. Default: -1, the last.</summary>
    public int Axis { get; set; } = -1;

    /// <summary><see cref="Axis"/>, several.</summary>
    public int[]? Axes { get; set; }

    /// <summary>Whether the input is only divided, by its variance, and scaled by gamma, without a mean and without beta. Default: false. Keras keeps it for old models; <see cref="RMSNormalizationAttribute"/> does it right.</summary>
    public bool RmsScaling { get; set; }
}
