namespace ParamGen;

/// <summary>Erases a random rectangle of images during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: a factor or scale outside 0 to 1; a value range without exactly two values.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_erasing/">Keras, RandomErasing
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomErasing(Factor = 0.3)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class RandomErasingAttribute : RandomColorShareAttribute
{
    /// <summary>Erases a rectangle of every image, unless another <see cref="RandomColorShareAttribute.Factor"/> is set.</summary>
    public RandomErasingAttribute()
        : base(factor: 1)
    {
    }

    /// <summary>
    /// The maximum fraction of the image that is erased, from 0 to 1. Default: not set, <see cref="ScaleRange"/> applies.
    /// </summary>
    public double Scale { get; set; } = Unset.Number;

    /// <summary>
    /// The minimum and maximum fraction of the image that is erased, from 0 to 1. Default: 0.02 and 0.33. Must have two values. Cannot be
    /// combined with <see cref="Scale"/>.
    /// </summary>
    public double[]? ScaleRange { get; set; } = [0.02, 0.33];

    /// <summary>The value of the erased rectangle. Default: not set, random values.</summary>
    public double FillValue { get; set; } = Unset.Number;
}
