namespace ParamGen;

/// <summary>Stretches the contrast of each image to the full range.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: a range of other than two numbers.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/auto_contrast/">Keras, AutoContrast layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [AutoContrast]</c> gives (None, 28, 28, 3).</example>
public sealed class AutoContrastAttribute : ValueAugmentationAttribute;
