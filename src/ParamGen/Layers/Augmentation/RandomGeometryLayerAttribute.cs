namespace ParamGen;

/// <summary>The base class of layers that randomly move the content of images during training.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">Keras, image augmentation layers</see>.
/// </remarks>
public abstract class RandomGeometryLayerAttribute : RandomImageLayerAttribute
{
    private protected RandomGeometryLayerAttribute()
    {
    }

    /// <summary>
    /// How the pixels that the moved image leaves empty are filled. Default: <see cref="FillMode.Reflect"/>. Rejected:
    /// <see cref="FillMode.Mirror"/>.
    /// </summary>
    public FillMode FillMode { get; set; }

    /// <summary>
    /// How values between pixels are computed. Default: <see cref="Interpolation.Bilinear"/>. Rejected: any option except
    /// <see cref="Interpolation.Nearest"/> and <see cref="Interpolation.Bilinear"/>.
    /// </summary>
    public Interpolation Interpolation { get; set; } = Interpolation.Bilinear;

    /// <summary>The value that <see cref="FillMode.Constant"/> fills with. Default: 0.</summary>
    public double FillValue { get; set; }
}
