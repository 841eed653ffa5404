namespace ParamGen;

/// <summary>Mixes each image with several randomly augmented versions of itself.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: a factor outside 0 to 1; a value range without exactly two values; an interpolation other than
/// <see cref="Interpolation.Nearest"/> and <see cref="Interpolation.Bilinear"/>.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/aug_mix/">Keras, AugMix layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [AugMix]</c> has output shape (None, 224, 224, 3).</example>
public sealed class AugMixAttribute : RandomColorShareAttribute
{
    /// <summary>Mixes images with a factor of 0.3, unless another is set.</summary>
    public AugMixAttribute()
        : base(factor: 0.3)
    {
    }

    /// <summary>The number of chains of changes that are mixed. Default: 3.</summary>
    public int NumChains { get; set; } = 3;

    /// <summary>The maximum number of changes in a chain. Default: 3.</summary>
    public int ChainDepth { get; set; } = 3;

    /// <summary>The parameter of the distribution from which the mixing weights are drawn. Default: 1.</summary>
    public double Alpha { get; set; } = 1;

    /// <summary>Whether the changes include brightness, color, contrast, and sharpness. Default: true.</summary>
    public bool AllOps { get; set; } = true;

    /// <summary>
    /// How values between pixels are computed. Default: <see cref="Interpolation.Bilinear"/>. Rejected: any option except
    /// <see cref="Interpolation.Nearest"/> and <see cref="Interpolation.Bilinear"/>.
    /// </summary>
    public Interpolation Interpolation { get; set; } = Interpolation.Bilinear;
}
