namespace ParamGen;

/// <summary>Covers a random rectangle of images while training.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a factor outside 0 to 1; a value range of another count of numbers than two; a scale outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_erasing/">Keras, RandomErasing layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomErasing(Factor = 0.3)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandomErasingAttribute : RandomColorShareAttribute
{
    /// <summary>Covers a rectangle of each image, unless <see cref="RandomColorShareAttribute.Factor"/> says of fewer.</summary>
    public RandomErasingAttribute()
        : base(factor: 1)
    {
    }

    /// <summary>The share of the image that is covered, from 0 to 1, as the upper end. Default: <see cref="ScaleRange"/>.</summary>
    public double Scale { get; set; } = Unset.Number;

    /// <summary>The share of the image that is covered, as a lower and an upper end. Default: 0.02 and 0.33.</summary>
    public double[]? ScaleRange { get; set; } = [0.02, 0.33];

    /// <summary>The number that the rectangle is filled with. Default: random numbers.</summary>
    public double FillValue { get; set; } = Unset.Number;
}
