namespace ParamGen;

/// <summary>Randomly blurs images during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: a factor or sigma outside 0 to 1; a value range without exactly two values; a kernel size that is not positive and odd.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_gaussian_blur/">Keras,
/// RandomGaussianBlur layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomGaussianBlur(Factor = 0.3)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class RandomGaussianBlurAttribute : RandomColorShareAttribute
{
    /// <summary>Blurs every image, unless another <see cref="RandomColorShareAttribute.Factor"/> is set.</summary>
    public RandomGaussianBlurAttribute()
        : base(factor: 1)
    {
    }

    /// <summary>The size of the blur kernel on both axes. Default: 3. Must be positive and odd.</summary>
    public int KernelSize { get; set; } = 3;

    /// <summary>
    /// The size of the blur kernel on each axis, one value per axis. Default: <see cref="KernelSize"/> on both axes. Each size must be
    /// positive and odd. Cannot be combined with <see cref="KernelSize"/>.
    /// </summary>
    public int[]? KernelSizeByAxis { get; set; }

    /// <summary>The maximum sigma of the blur, which controls how far it reaches, from 0 to 1. Default: 1.</summary>
    public double Sigma { get; set; } = 1;

    /// <summary>
    /// The lower and upper end of the range of <see cref="Sigma"/>. Default: not set, <see cref="Sigma"/> applies. Must have two values.
    /// Cannot be combined with <see cref="Sigma"/>.
    /// </summary>
    public double[]? SigmaRange { get; set; }
}
