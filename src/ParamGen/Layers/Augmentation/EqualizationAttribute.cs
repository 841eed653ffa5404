namespace ParamGen;

/// <summary>Evens out how often each brightness occurs in an image.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: a range of other than two numbers.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/equalization/">Keras, Equalization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [Equalization]</c> gives (None, 28, 28, 3).</example>
public sealed class EqualizationAttribute : ValueAugmentationAttribute
{
    /// <summary>How many steps of brightness are told apart. Default: 256.</summary>
    public int Bins { get; set; } = 256;
}
