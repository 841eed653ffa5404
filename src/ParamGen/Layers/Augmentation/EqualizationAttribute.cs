namespace ParamGen;

/// <summary>Spreads the colours of each image so that each occurs about as often.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a value range of another count of numbers than two.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/equalization/">Keras, Equalization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [Equalization]</c> gives (None, 224, 224, 3).</example>
public sealed class EqualizationAttribute : ColorLayerAttribute
{
    /// <summary>Into how many steps the range of values is divided. Default: 256.</summary>
    public int Bins { get; set; } = 256;
}
