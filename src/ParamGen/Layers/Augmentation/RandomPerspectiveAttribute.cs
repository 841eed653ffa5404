namespace ParamGen;

/// <summary>Randomly changes the perspective of images during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: a factor or scale outside 0 to 1; an interpolation other than <see cref="Interpolation.Nearest"/> and
/// <see cref="Interpolation.Bilinear"/>.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_perspective/">Keras,
/// RandomPerspective layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomPerspective(Factor = 0.3)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class RandomPerspectiveAttribute : RandomImageShareAttribute
{
    /// <summary>The maximum displacement of the corners, from 0 to 1. Default: 1.</summary>
    public double Scale { get; set; } = 1;

    /// <summary>
    /// How values between pixels are computed. Default: <see cref="Interpolation.Bilinear"/>. Rejected: any option except
    /// <see cref="Interpolation.Nearest"/> and <see cref="Interpolation.Bilinear"/>.
    /// </summary>
    public Interpolation Interpolation { get; set; } = Interpolation.Bilinear;

    /// <summary>The value of the pixels that the moved image leaves empty. Default: 0.</summary>
    public double FillValue { get; set; }
}
