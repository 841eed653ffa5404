namespace ParamGen;

/// <summary>The base class of layers that randomly change images during training.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">Keras, image augmentation layers</see>.
/// </remarks>
public abstract class RandomImageLayerAttribute : ImageLayerAttribute
{
    private protected RandomImageLayerAttribute()
    {
    }

    /// <summary>The seed of the random number generator. Default: not set, a random seed.</summary>
    public int Seed { get; set; } = Unset.Integer;
}
