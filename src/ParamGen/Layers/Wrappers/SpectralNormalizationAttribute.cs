namespace ParamGen;

/// <summary>Divides the kernel of the layer that follows by its largest singular value, which is estimated during training.</summary>
/// <remarks>
/// Output shape: that of the wrapped layer.
/// Weights: those of the wrapped layer, and a non-trainable vector with the size of the kernel's last axis.
/// Rejected: a layer with neither a kernel nor embeddings; power iterations that are not positive.
/// <para>Source: <see href="https://keras.io/api/layers/normalization_layers/spectral_normalization/">Keras, SpectralNormalization
/// layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(8)] [SpectralNormalization] [Dense(4)]</c> has 8 × 4 + 1 × 4 + 4 = 40 parameters and output shape (None, 4).
/// </example>
public sealed class SpectralNormalizationAttribute : LayerAttribute
{
    /// <summary>The number of times the estimate is refined in each training step. Default: 1. Must be positive.</summary>
    public int PowerIterations { get; set; } = 1;
}
