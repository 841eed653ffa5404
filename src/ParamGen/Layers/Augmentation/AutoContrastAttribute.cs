namespace ParamGen;

/// <summary>Stretches the colors of each image to the whole value range.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: a value range without exactly two values.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/auto_contrast/">Keras, AutoContrast
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [AutoContrast]</c> has output shape (None, 224, 224, 3).</example>
public sealed class AutoContrastAttribute : ColorLayerAttribute
{
}
