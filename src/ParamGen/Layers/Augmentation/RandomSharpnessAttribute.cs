namespace ParamGen;

/// <summary>Randomly changes the sharpness of images during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: no factor; a factor outside 0 to 1; a value range without exactly two values.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_sharpness/">Keras, RandomSharpness
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomSharpness(0.5)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class RandomSharpnessAttribute : RandomColorFactorAttribute
{
    /// <summary>Changes the sharpness by up to the given factor.</summary>
    /// <param name="factor">The strength of the change, from 0 to 1: one value, or the lower and upper end of a range. Required.</param>
    public RandomSharpnessAttribute(params double[] factor)
        : base(factor)
    {
    }
}
