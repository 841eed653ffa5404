namespace ParamGen;

/// <summary>Flips images while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_flip/">Keras, RandomFlip layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomFlip(Mode = FlipMode.Horizontal)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandomFlipAttribute : RandomImageLayerAttribute
{
    /// <summary>In which directions images are flipped. Default: <see cref="FlipMode.HorizontalAndVertical"/>.</summary>
    public FlipMode Mode { get; set; }
}
