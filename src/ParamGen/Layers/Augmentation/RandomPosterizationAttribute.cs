namespace ParamGen;

/// <summary>Leaves images fewer bits a colour while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: no factor, or one outside 1 to 8; a value range of another count of numbers than two.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_posterization/">Keras, RandomPosterization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomPosterization(4)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandomPosterizationAttribute : RandomColorFactorAttribute
{
    /// <summary>Keeps the given number of bits of each colour.</summary>
    /// <param name="factor">How strong the change is, within 1 to 8: one number, or the lower and the upper end.</param>
    public RandomPosterizationAttribute(params double[] factor)
        : base(factor)
    {
    }
}
