namespace ParamGen;

/// <summary>The base class of layers that change the colors of images.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">Keras, image augmentation layers</see>.
/// </remarks>
public abstract class ColorLayerAttribute : ImageLayerAttribute
{
    private protected ColorLayerAttribute()
    {
    }

    /// <summary>The lowest and highest value of a pixel. Default: 0 and 255. Must have two values.</summary>
    public double[] ValueRange { get; set; } = [0, 255];
}
