namespace ParamGen;

/// <summary>Applies several randomly chosen changes to each image during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: a factor outside 0 to 1; a value range without exactly two values; an interpolation other than
/// <see cref="Interpolation.Nearest"/> and <see cref="Interpolation.Bilinear"/>.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/rand_augment/">Keras, RandAugment
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandAugment(NumOps = 3)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class RandAugmentAttribute : RandomColorShareAttribute
{
    /// <summary>Changes images with a factor of 0.5, unless another is set.</summary>
    public RandAugmentAttribute()
        : base(factor: 0.5)
    {
    }

    /// <summary>The number of changes that are applied. Default: 2.</summary>
    public int NumOps { get; set; } = 2;

    /// <summary>
    /// How values between pixels are computed. Default: <see cref="Interpolation.Bilinear"/>. Rejected: any option except
    /// <see cref="Interpolation.Nearest"/> and <see cref="Interpolation.Bilinear"/>.
    /// </summary>
    public Interpolation Interpolation { get; set; } = Interpolation.Bilinear;
}
