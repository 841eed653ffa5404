namespace ParamGen;

/// <summary>Changes the contrast of images while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: no factor, or one outside 0 to 1; a value range of another count of numbers than two.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_contrast/">Keras, RandomContrast layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomContrast(0.2)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandomContrastAttribute : RandomColorFactorAttribute
{
    /// <summary>Changes the contrast by up to the given factor.</summary>
    /// <param name="factor">How strong the change is, within 0 to 1: one number, or the lower and the upper end.</param>
    public RandomContrastAttribute(params double[] factor)
        : base(factor)
    {
    }
}
