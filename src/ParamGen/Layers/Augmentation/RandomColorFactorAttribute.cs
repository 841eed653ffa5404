namespace ParamGen;

/// <summary>The base class of layers that randomly change the colors of images with a required factor.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">Keras, image augmentation layers</see>.
/// </remarks>
public abstract class RandomColorFactorAttribute : RandomColorLayerAttribute
{
    private protected RandomColorFactorAttribute(double[] factor) => Factor = factor;

    /// <summary>
    /// The strength of the change: one value, or the lower and upper end of a range. Required. The bounds depend on the layer.
    /// </summary>
    public double[] Factor { get; }
}
