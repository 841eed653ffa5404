namespace ParamGen;

/// <summary>Resizes images to a given size.</summary>
/// <remarks>
/// Input shape: (batch, rows, columns, channels). Output shape: (batch, height, width, channels). No weights.
/// An input of any rank other than 4 is a single image without a batch axis.
/// Rejected: a negative size; an input with too few axes.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/resizing/">Keras, Resizing
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 80, 3)] [Resizing(224, 224)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class ResizingAttribute : ImageSizeAttribute
{
    /// <summary>Resizes images to the given size.</summary>
    /// <param name="height">The number of rows of the output. Must not be negative.</param>
    /// <param name="width">The number of columns of the output. Must not be negative.</param>
    public ResizingAttribute(int height, int width)
        : base(height, width)
    {
    }

    /// <summary>How values between pixels are computed. Default: <see cref="Interpolation.Bilinear"/>.</summary>
    public Interpolation Interpolation { get; set; } = Interpolation.Bilinear;

    /// <summary>Whether to keep the aspect ratio by cropping the image. Default: false.</summary>
    public bool CropToAspectRatio { get; set; }

    /// <summary>Whether to keep the aspect ratio by padding the image. Default: false.</summary>
    public bool PadToAspectRatio { get; set; }

    /// <summary>How the padding is filled. Default: <see cref="FillMode.Constant"/>.</summary>
    public FillMode FillMode { get; set; } = FillMode.Constant;

    /// <summary>The value that <see cref="FillMode.Constant"/> fills with. Default: 0.</summary>
    public double FillValue { get; set; }

    /// <summary>Whether to apply antialiasing when an image is reduced. Default: false.</summary>
    public bool Antialias { get; set; }
}
