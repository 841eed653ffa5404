namespace ParamGen;

/// <summary>Blends each image of a batch with another one.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/mix_up/">Keras, MixUp layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [MixUp]</c> gives (None, 224, 224, 3).</example>
public sealed class MixUpAttribute : RandomImageLayerAttribute
{
    /// <summary>How evenly two images are blended: the parameter of a beta distribution. Default: 0.2.</summary>
    public double Alpha { get; set; } = 0.2;
}
