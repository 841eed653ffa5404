namespace ParamGen;

/// <summary>The base class of layers that randomly change the colors of images with a factor from 0 to 1.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">Keras, image augmentation layers</see>.
/// </remarks>
public abstract class RandomColorShareAttribute : RandomColorLayerAttribute
{
    private protected RandomColorShareAttribute(double factor) => Factor = factor;

    /// <summary>How often, or how strongly, images are changed, from 0, never, to 1. The default depends on the layer.</summary>
    public double Factor { get; set; }

    /// <summary>
    /// The lower and upper end of the range of <see cref="Factor"/>. Default: not set, <see cref="Factor"/> applies. Must have two values.
    /// Cannot be combined with <see cref="Factor"/>.
    /// </summary>
    public double[]? FactorRange { get; set; }
}
