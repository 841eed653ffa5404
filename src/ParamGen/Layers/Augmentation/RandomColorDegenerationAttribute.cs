namespace ParamGen;

/// <summary>Randomly blends images with their grayscale versions during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: no factor; a factor outside -1 to 1; a value range without exactly two values; an input whose rank is not 3 or 4; images
/// without exactly 3 channels.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_color_degeneration/">Keras,
/// RandomColorDegeneration layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomColorDegeneration(0.5)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class RandomColorDegenerationAttribute : RandomColorFactorAttribute
{
    /// <summary>Removes up to the given fraction of the color.</summary>
    /// <param name="factor">The strength of the change, from -1 to 1: one value, or the lower and upper end of a range. Required.</param>
    public RandomColorDegenerationAttribute(params double[] factor)
        : base(factor)
    {
    }
}
