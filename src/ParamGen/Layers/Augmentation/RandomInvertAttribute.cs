namespace ParamGen;

/// <summary>Randomly inverts the colors of images during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: a factor outside 0 to 1; a value range without exactly two values.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_invert/">Keras, RandomInvert
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomInvert(Factor = 0.3)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class RandomInvertAttribute : RandomColorShareAttribute
{
    /// <summary>Inverts every image, unless another <see cref="RandomColorShareAttribute.Factor"/> is set.</summary>
    public RandomInvertAttribute()
        : base(factor: 1)
    {
    }
}
