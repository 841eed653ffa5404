namespace ParamGen;

/// <summary>Turns the colours of images into their opposite while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a factor outside 0 to 1; a value range of another count of numbers than two.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_invert/">Keras, RandomInvert layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomInvert(Factor = 0.3)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandomInvertAttribute : RandomColorShareAttribute
{
    /// <summary>Inverts the images, unless <see cref="RandomColorShareAttribute.Factor"/> says fewer.</summary>
    public RandomInvertAttribute()
        : base(factor: 1)
    {
    }
}
