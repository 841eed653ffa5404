namespace ParamGen;

/// <summary>Keeps only the leading bits of each number while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: a factor outside 1 to 8; a range of other than two numbers.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_posterization/">Keras, RandomPosterization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [RandomPosterization(4)]</c> gives (None, 28, 28, 3).</example>
public sealed class RandomPosterizationAttribute : ValueAugmentationAttribute
{
    /// <summary>A layer with the given arguments.</summary>
    /// <param name="factor">How strongly: one number, or the lowest and the highest.</param>
    public RandomPosterizationAttribute(params double[] factor)
    {
        Factor = factor;
    }

    /// <summary>How strongly: one number, or the lowest and the highest. Refused: outside 1 to 8.</summary>
    public double[] Factor { get; }
}
