namespace ParamGen;

/// <summary>Randomly flips images during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_flip/">Keras, RandomFlip
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomFlip(Mode = FlipMode.Horizontal)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class RandomFlipAttribute : RandomImageLayerAttribute
{
    /// <summary>The directions in which images are flipped. Default: <see cref="FlipMode.HorizontalAndVertical"/>.</summary>
    public FlipMode Mode { get; set; }
}
