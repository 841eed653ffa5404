namespace ParamGen;

/// <summary>The base class of layers that take images as input.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/">Keras, image preprocessing layers</see>.
/// </remarks>
public abstract class ImageLayerAttribute : LayerAttribute
{
    private protected ImageLayerAttribute()
    {
    }

    /// <summary>The position of the channel axis. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }

    /// <summary>The format of the bounding boxes of the images. Default: <see cref="BoundingBoxFormat.None"/>, no bounding boxes.</summary>
    public BoundingBoxFormat BoundingBoxFormat { get; set; }
}
