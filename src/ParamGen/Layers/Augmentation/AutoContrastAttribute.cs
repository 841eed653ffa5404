namespace ParamGen;

/// <summary>Stretches the colours of each image over the whole range.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a value range of another count of numbers than two.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/auto_contrast/">Keras, AutoContrast layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [AutoContrast]</c> gives (None, 224, 224, 3).</example>
public sealed class AutoContrastAttribute : ColorLayerAttribute
{
}
