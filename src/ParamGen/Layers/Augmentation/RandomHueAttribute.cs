namespace ParamGen;

/// <summary>Randomly shifts the hue of images during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: no factor; a factor outside 0 to 1; a value range without exactly two values.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_hue/">Keras, RandomHue
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomHue(0.2)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class RandomHueAttribute : RandomColorFactorAttribute
{
    /// <summary>Shifts the hue by up to the given factor.</summary>
    /// <param name="factor">The strength of the change, from 0 to 1: one value, or the lower and upper end of a range. Required.</param>
    public RandomHueAttribute(params double[] factor)
        : base(factor)
    {
    }
}
