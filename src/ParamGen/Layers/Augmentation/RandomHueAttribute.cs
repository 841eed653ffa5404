namespace ParamGen;

/// <summary>Turns the hue of images while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: no factor, or one outside 0 to 1; a value range of another count of numbers than two.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_hue/">Keras, RandomHue layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomHue(0.2)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandomHueAttribute : RandomColorFactorAttribute
{
    /// <summary>Turns the hue by up to the given factor.</summary>
    /// <param name="factor">How strong the change is, within 0 to 1: one number, or the lower and the upper end.</param>
    public RandomHueAttribute(params double[] factor)
        : base(factor)
    {
    }
}
