namespace ParamGen;

/// <summary>Mirrors images while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_flip/">Keras, RandomFlip layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [RandomFlip]</c> gives (None, 28, 28, 3).</example>
public sealed class RandomFlipAttribute : AugmentationAttribute
{
    /// <summary>Along which axes. Default: <see cref="FlipMode.HorizontalAndVertical"/>.</summary>
    public FlipMode Mode { get; set; }
}
