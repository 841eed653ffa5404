namespace ParamGen;

/// <summary>Crops a random part of images during training, and the center otherwise.</summary>
/// <remarks>
/// Input shape: (batch, rows, columns, channels). Output shape: (batch, height, width, channels). No weights.
/// Rejected: a negative size; an input with fewer axes than an image.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_crop/">Keras, RandomCrop
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(256, 256, 3)] [RandomCrop(224, 224)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class RandomCropAttribute : ImageSizeAttribute
{
    /// <summary>Crops images to the given size.</summary>
    /// <param name="height">The number of rows of the output. Must not be negative.</param>
    /// <param name="width">The number of columns of the output. Must not be negative.</param>
    public RandomCropAttribute(int height, int width)
        : base(height, width)
    {
    }

    /// <summary>The seed of the random number generator. Default: not set, a random seed.</summary>
    public int Seed { get; set; } = Unset.Integer;
}
