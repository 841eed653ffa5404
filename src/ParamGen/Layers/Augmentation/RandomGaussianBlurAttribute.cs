namespace ParamGen;

/// <summary>Blurs images while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a factor outside 0 to 1; a value range of another count of numbers than two; an even kernel; a sigma outside 0 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_gaussian_blur/">Keras, RandomGaussianBlur layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomGaussianBlur(Factor = 0.3)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandomGaussianBlurAttribute : RandomColorShareAttribute
{
    /// <summary>Blurs each image, unless <see cref="RandomColorShareAttribute.Factor"/> says fewer.</summary>
    public RandomGaussianBlurAttribute()
        : base(factor: 1)
    {
    }

    /// <summary>The size of the blurring kernel on both axes, an odd number. Default: 3.</summary>
    public int KernelSize { get; set; } = 3;

    /// <summary><see cref="KernelSize"/>, one an axis.</summary>
    public int[]? KernelSizeByAxis { get; set; }

    /// <summary>How far the blur reaches, from 0 to 1, as the upper end. Default: 1.</summary>
    public double Sigma { get; set; } = 1;

    /// <summary><see cref="Sigma"/>, as a lower and an upper end. Default: one number.</summary>
    public double[]? SigmaRange { get; set; }
}
