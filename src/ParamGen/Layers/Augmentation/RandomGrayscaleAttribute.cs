namespace ParamGen;

/// <summary>Takes the colour out of images while training, at random; the count of channels stays.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a factor outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_grayscale/">Keras, RandomGrayscale layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomGrayscale(Factor = 0.3)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandomGrayscaleAttribute : RandomImageLayerAttribute
{
    /// <summary>The share of the images that lose their colour, from 0 to 1. Default: 0.5.</summary>
    public double Factor { get; set; } = 0.5;
}
