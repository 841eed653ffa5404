namespace ParamGen;

/// <summary>Mixes each image with several chains of random changes of it.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a factor outside 0 to 1; a value range of another count of numbers than two; another interpolation than the two.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/aug_mix/">Keras, AugMix layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [AugMix]</c> gives (None, 224, 224, 3).</example>
public sealed class AugMixAttribute : RandomColorShareAttribute
{
    /// <summary>Mixes images with changes as strong as <see cref="RandomColorShareAttribute.Factor"/> says; 0.3 by default.</summary>
    public AugMixAttribute()
        : base(factor: 0.3)
    {
    }

    /// <summary>How many chains of changes are mixed. Default: 3.</summary>
    public int NumChains { get; set; } = 3;

    /// <summary>How many changes a chain has at most. Default: 3.</summary>
    public int ChainDepth { get; set; } = 3;

    /// <summary>The parameter of the distribution that the shares of the mixture are drawn from. Default: 1.</summary>
    public double Alpha { get; set; } = 1;

    /// <summary>Whether brightness, colour, contrast and sharpness are changed as well. Default: true.</summary>
    public bool AllOps { get; set; } = true;

    /// <summary>How numbers between pixels are found: <see cref="Interpolation.Nearest"/> or <see cref="Interpolation.Bilinear"/>. Default: bilinear. Refused: any other.</summary>
    public Interpolation Interpolation { get; set; } = Interpolation.Bilinear;
}
