namespace ParamGen;

/// <summary>Randomly reduces the number of bits per color of images during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: no factor; a factor outside 1 to 8; a value range without exactly two values.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_posterization/">Keras,
/// RandomPosterization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomPosterization(4)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class RandomPosterizationAttribute : RandomColorFactorAttribute
{
    /// <summary>Keeps the given number of bits per color.</summary>
    /// <param name="factor">The strength of the change, from 1 to 8: one value, or the lower and upper end of a range. Required.</param>
    public RandomPosterizationAttribute(params double[] factor)
        : base(factor)
    {
    }
}
