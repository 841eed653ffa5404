namespace ParamGen;

/// <summary>Randomly converts images to grayscale during training. The number of channels does not change.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: a factor outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_grayscale/">Keras, RandomGrayscale
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomGrayscale(Factor = 0.3)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class RandomGrayscaleAttribute : RandomImageLayerAttribute
{
    /// <summary>The fraction of the images that are converted, from 0 to 1. Default: 0.5.</summary>
    public double Factor { get; set; } = 0.5;
}
