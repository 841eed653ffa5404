namespace ParamGen;

/// <summary>Applies several changes to each image, chosen at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a factor outside 0 to 1; a value range of another count of numbers than two; another interpolation than the two.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/rand_augment/">Keras, RandAugment layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandAugment(NumOps = 3)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandAugmentAttribute : RandomColorShareAttribute
{
    /// <summary>Changes images as strongly as <see cref="RandomColorShareAttribute.Factor"/> says; 0.5 by default.</summary>
    public RandAugmentAttribute()
        : base(factor: 0.5)
    {
    }

    /// <summary>How many changes are applied. Default: 2.</summary>
    public int NumOps { get; set; } = 2;

    /// <summary>How numbers between pixels are found: <see cref="Interpolation.Nearest"/> or <see cref="Interpolation.Bilinear"/>. Default: bilinear. Refused: any other.</summary>
    public Interpolation Interpolation { get; set; } = Interpolation.Bilinear;
}
