namespace ParamGen;

/// <summary>The base class of layers that change the size of images.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/">Keras, image preprocessing layers</see>.
/// </remarks>
public abstract class ImageSizeAttribute : ImageLayerAttribute
{
    private protected ImageSizeAttribute(int height, int width)
    {
        Height = height;
        Width = width;
    }

    /// <summary>The number of rows of the output. Must not be negative.</summary>
    public int Height { get; }

    /// <summary>The number of columns of the output. Must not be negative.</summary>
    public int Width { get; }
}
