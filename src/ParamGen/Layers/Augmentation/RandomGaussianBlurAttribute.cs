namespace ParamGen;

/// <summary>Blurs images while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: factors outside 0 to 1; an even kernel size.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_gaussian_blur/">Keras, RandomGaussianBlur layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [RandomGaussianBlur]</c> gives (None, 28, 28, 3).</example>
public sealed class RandomGaussianBlurAttribute : ValueAugmentationAttribute
{
    /// <summary>How likely an image is blurred. Default: 1. Refused: outside 0 to 1.</summary>
    public double Factor { get; set; } = 1;

    /// <summary><see cref="Factor"/> as its lowest and highest value. Default: what <see cref="Factor"/> says.</summary>
    public double[]? FactorRange { get; set; }

    /// <summary>The size of the blur, an odd number. Default: 3.</summary>
    public int KernelSize { get; set; } = 3;

    /// <summary><see cref="KernelSize"/>, rows and columns.</summary>
    public int[]? KernelSizeByAxis { get; set; }

    /// <summary>How far the blur spreads. Default: 1. Refused: outside 0 to 1.</summary>
    public double Sigma { get; set; } = 1;

    /// <summary><see cref="Sigma"/> as its lowest and highest value. Default: what <see cref="Sigma"/> says.</summary>
    public double[]? SigmaRange { get; set; }
}
