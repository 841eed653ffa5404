namespace ParamGen;

/// <summary>Cuts the middle out of images; one that is smaller than asked is enlarged first.</summary>
/// <remarks>
/// Shape: (batch, rows, columns, channels) to (batch, height, width, channels). No weights. An input of 3 axes counts as one
/// image without a batch axis. Refused: a negative size; an input of another rank than 3 or 4.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/center_crop/">Keras, CenterCrop layer</see>.</para>
/// </remarks>
/// <example><c>[Input(256, 256, 3)] [CenterCrop(224, 224)]</c> gives (None, 224, 224, 3).</example>
public sealed class CenterCropAttribute : ImageSizeAttribute
{
    /// <summary>Cuts out the given size.</summary>
    /// <param name="height">The count of rows that the layer gives out.</param>
    /// <param name="width">The count of columns that the layer gives out.</param>
    public CenterCropAttribute(int height, int width)
        : base(height, width)
    {
    }
}
