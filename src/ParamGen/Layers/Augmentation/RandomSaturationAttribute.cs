namespace ParamGen;

/// <summary>Makes colours stronger or weaker while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: no factor, or one outside -1 to 1; a value range of another count of numbers than two.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_saturation/">Keras, RandomSaturation layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomSaturation(0.3)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandomSaturationAttribute : RandomColorFactorAttribute
{
    /// <summary>Changes the saturation by up to the given factor.</summary>
    /// <param name="factor">How strong the change is, within -1 to 1: one number, or the lower and the upper end.</param>
    public RandomSaturationAttribute(params double[] factor)
        : base(factor)
    {
    }
}
