namespace ParamGen;

/// <summary>Divides the kernel of the layer that follows by its largest singular value, which it estimates while training.</summary>
/// <remarks>
/// Shape: the layer's. Weights: the layer's, and a vector of as many numbers as the kernel's last axis, not trainable.
/// Refused: a layer with neither a kernel nor embeddings; less than one iteration.
/// <para>Source: <see href="https://keras.io/api/layers/normalization_layers/spectral_normalization/">Keras, SpectralNormalization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(8)] [SpectralNormalization] [Dense(4)]</c> has 8 × 4 + 1 × 4 + 4 = 40 parameters and gives (None, 4).</example>
public sealed class SpectralNormalizationAttribute : LayerAttribute
{
    /// <summary>How often the estimate is refined in each training step, at least 1. Default: 1.</summary>
    public int PowerIterations { get; set; } = 1;
}
