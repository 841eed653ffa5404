namespace ParamGen;

/// <summary>Blends each image of a batch with another one during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/mix_up/">Keras, MixUp layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [MixUp]</c> has output shape (None, 224, 224, 3).</example>
public sealed class MixUpAttribute : RandomImageLayerAttribute
{
    /// <summary>The parameter of the beta distribution that determines how evenly two images are blended. Default: 0.2.</summary>
    public double Alpha { get; set; } = 0.2;
}
