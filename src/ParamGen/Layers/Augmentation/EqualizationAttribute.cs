namespace ParamGen;

/// <summary>Equalizes the histogram of each image, so each color occurs about equally often.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: a value range without exactly two values; bins that are not positive.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/equalization/">Keras, Equalization
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [Equalization]</c> has output shape (None, 224, 224, 3).</example>
public sealed class EqualizationAttribute : ColorLayerAttribute
{
    /// <summary>The number of bins that the value range is divided into. Default: 256. Must be positive.</summary>
    public int Bins { get; set; } = 256;
}
