namespace ParamGen;

/// <summary>Takes all colour out of images while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: a factor outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_grayscale/">Keras, RandomGrayscale layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [RandomGrayscale]</c> gives (None, 28, 28, 3).</example>
public sealed class RandomGrayscaleAttribute : AugmentationAttribute
{
    /// <summary>How likely an image loses its colour, from 0 to 1. Default: 0.5.</summary>
    public double Factor { get; set; } = 0.5;
}
