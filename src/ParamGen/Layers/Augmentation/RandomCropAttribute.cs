namespace ParamGen;

/// <summary>Cuts a random part out of images while training, and the middle otherwise.</summary>
/// <remarks>
/// Shape: (batch, rows, columns, channels) to (batch, height, width, channels). No weights. Refused: a negative size; an input of
/// fewer axes than an image has.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_crop/">Keras, RandomCrop layer</see>.</para>
/// </remarks>
/// <example><c>[Input(256, 256, 3)] [RandomCrop(224, 224)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandomCropAttribute : ImageSizeAttribute
{
    /// <summary>Cuts out the given size.</summary>
    /// <param name="height">The count of rows that the layer gives out.</param>
    /// <param name="width">The count of columns that the layer gives out.</param>
    public RandomCropAttribute(int height, int width)
        : base(height, width)
    {
    }

    /// <summary>Where the random numbers start. Default: anywhere.</summary>
    public int Seed { get; set; } = Unset.Integer;
}
