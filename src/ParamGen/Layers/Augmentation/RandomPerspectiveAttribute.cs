namespace ParamGen;

/// <summary>Shows images from another point of view while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a factor or a scale outside 0 to 1; another interpolation than the two.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_perspective/">Keras, RandomPerspective layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomPerspective(Factor = 0.3)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandomPerspectiveAttribute : RandomImageShareAttribute
{
    /// <summary>How far the corners move at most, from 0 to 1. Default: 1.</summary>
    public double Scale { get; set; } = 1;

    /// <summary>How numbers between pixels are found: <see cref="Interpolation.Nearest"/> or <see cref="Interpolation.Bilinear"/>. Default: bilinear. Refused: any other.</summary>
    public Interpolation Interpolation { get; set; } = Interpolation.Bilinear;

    /// <summary>The number that stands where the moved image leaves nothing. Default: 0.</summary>
    public double FillValue { get; set; }
}
