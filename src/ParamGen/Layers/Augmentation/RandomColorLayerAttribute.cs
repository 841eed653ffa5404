namespace ParamGen;

/// <summary>The base class of layers that randomly change the colors of images during training.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">Keras, image augmentation layers</see>.
/// </remarks>
public abstract class RandomColorLayerAttribute : ColorLayerAttribute
{
    private protected RandomColorLayerAttribute()
    {
    }

    /// <summary>The seed of the random number generator. Default: not set, a random seed.</summary>
    public int Seed { get; set; } = Unset.Integer;
}
