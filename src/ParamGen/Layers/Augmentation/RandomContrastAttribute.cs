namespace ParamGen;

/// <summary>Randomly changes the contrast of images during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: no factor; a factor outside 0 to 1; a value range without exactly two values.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_contrast/">Keras, RandomContrast
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomContrast(0.2)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class RandomContrastAttribute : RandomColorFactorAttribute
{
    /// <summary>Changes the contrast by up to the given factor.</summary>
    /// <param name="factor">The strength of the change, from 0 to 1: one value, or the lower and upper end of a range. Required.</param>
    public RandomContrastAttribute(params double[] factor)
        : base(factor)
    {
    }
}
