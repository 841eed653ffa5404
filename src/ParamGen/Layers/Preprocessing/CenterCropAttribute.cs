namespace ParamGen;

/// <summary>Crops the center of images. An image that is too small is enlarged first.</summary>
/// <remarks>
/// Input shape: (batch, rows, columns, channels). Output shape: (batch, height, width, channels). No weights.
/// An input of rank 3 is a single image without a batch axis.
/// Rejected: a negative size; an input whose rank is not 3 or 4.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/center_crop/">Keras, CenterCrop
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(256, 256, 3)] [CenterCrop(224, 224)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class CenterCropAttribute : ImageSizeAttribute
{
    /// <summary>Crops images to the given size.</summary>
    /// <param name="height">The number of rows of the output. Must not be negative.</param>
    /// <param name="width">The number of columns of the output. Must not be negative.</param>
    public CenterCropAttribute(int height, int width)
        : base(height, width)
    {
    }
}
