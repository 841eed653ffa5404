namespace ParamGen;

/// <summary>Stretches or shrinks images to a given size.</summary>
/// <remarks>
/// Shape: (batch, rows, columns, channels) to (batch, height, width, channels). No weights. An input of any other rank than 4
/// counts as one image without a batch axis. Refused: a negative size; an input of too few axes.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/resizing/">Keras, Resizing layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 80, 3)] [Resizing(224, 224)]</c> gives (None, 224, 224, 3).</example>
public sealed class ResizingAttribute : ImageSizeAttribute
{
    /// <summary>Gives images the given size.</summary>
    /// <param name="height">The count of rows that the layer gives out.</param>
    /// <param name="width">The count of columns that the layer gives out.</param>
    public ResizingAttribute(int height, int width)
        : base(height, width)
    {
    }

    /// <summary>How numbers between pixels are found. Default: <see cref="Interpolation.Bilinear"/>.</summary>
    public Interpolation Interpolation { get; set; } = Interpolation.Bilinear;

    /// <summary>Whether the image keeps its proportions and loses what is too much. Default: false.</summary>
    public bool CropToAspectRatio { get; set; }

    /// <summary>Whether the image keeps its proportions and what is too little is filled. Default: false.</summary>
    public bool PadToAspectRatio { get; set; }

    /// <summary>How what is too little is filled. Default: <see cref="FillMode.Constant"/>.</summary>
    public FillMode FillMode { get; set; } = FillMode.Constant;

    /// <summary>The number that is filled in. Default: 0.</summary>
    public double FillValue { get; set; }

    /// <summary>Whether shrinking averages over what it leaves out. Default: false.</summary>
    public bool Antialias { get; set; }
}
