namespace ParamGen;

/// <summary>Strengthens or weakens the contrast of images while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: a factor outside 0 to 1; a range of other than two numbers.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_contrast/">Keras, RandomContrast layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [RandomContrast(0.2)]</c> gives (None, 28, 28, 3).</example>
public sealed class RandomContrastAttribute : ValueAugmentationAttribute
{
    /// <summary>A layer with the given arguments.</summary>
    /// <param name="factor">How strongly: one number, or the lowest and the highest.</param>
    public RandomContrastAttribute(params double[] factor)
    {
        Factor = factor;
    }

    /// <summary>How strongly: one number, or the lowest and the highest. Refused: outside 0 to 1.</summary>
    public double[] Factor { get; }
}
