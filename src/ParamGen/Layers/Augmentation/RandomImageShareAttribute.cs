namespace ParamGen;

/// <summary>The base class of layers that randomly change images with a factor from 0 to 1.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">Keras, image augmentation layers</see>.
/// </remarks>
public abstract class RandomImageShareAttribute : RandomImageLayerAttribute
{
    private protected RandomImageShareAttribute()
    {
    }

    /// <summary>How often, or how strongly, images are changed, from 0, never, to 1. Default: 1.</summary>
    public double Factor { get; set; } = 1;

    /// <summary>
    /// The lower and upper end of the range of <see cref="Factor"/>. Default: not set, <see cref="Factor"/> applies. Must have two values.
    /// Cannot be combined with <see cref="Factor"/>.
    /// </summary>
    public double[]? FactorRange { get; set; }
}
