namespace ParamGen;

/// <summary>Mixes images with their grey copies while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: no factor, or one outside -1 to 1; a value range of another count of numbers than two.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_color_degeneration/">Keras, RandomColorDegeneration layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomColorDegeneration(0.5)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandomColorDegenerationAttribute : RandomColorFactorAttribute
{
    /// <summary>Takes up to the given share of the colour away.</summary>
    /// <param name="factor">How strong the change is, within -1 to 1: one number, or the lower and the upper end.</param>
    public RandomColorDegenerationAttribute(params double[] factor)
        : base(factor)
    {
    }
}
