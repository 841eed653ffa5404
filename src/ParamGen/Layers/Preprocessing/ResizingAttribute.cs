namespace ParamGen;

/// <summary>Scales images to a size.</summary>
/// <remarks>
/// Shape: (batch, rows, columns, channels) to (batch, height, width, channels). No weights.
/// Refused: sizes less than 1; an input of another rank than 3 or 4.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/resizing/">Keras, Resizing layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 80, 3)] [Resizing(28, 28)]</c> gives (None, 28, 28, 3).</example>
public sealed class ResizingAttribute : LayerAttribute
{
    /// <summary>A layer with the given arguments.</summary>
    /// <param name="height">How many rows the image gets, at least 1.</param>
    /// <param name="width">How many columns the image gets, at least 1.</param>
    public ResizingAttribute(int height, int width)
    {
        Height = height;
        Width = width;
    }

    /// <summary>How many rows the image gets, at least 1.</summary>
    public int Height { get; }

    /// <summary>How many columns the image gets, at least 1.</summary>
    public int Width { get; }

    /// <summary>How numbers between others are found. Default: <see cref="Interpolation.Bilinear"/>.</summary>
    public Interpolation Interpolation { get; set; } = Interpolation.Bilinear;

    /// <summary>Whether the image is cropped rather than stretched. Default: false.</summary>
    public bool CropToAspectRatio { get; set; }

    /// <summary>Whether the image is padded rather than stretched. Default: false.</summary>
    public bool PadToAspectRatio { get; set; }

    /// <summary>What padding is made of. Default: <see cref="FillMode.Constant"/>.</summary>
    public FillMode FillMode { get; set; } = FillMode.Constant;

    /// <summary>The constant that padding is made of. Default: 0.</summary>
    public double FillValue { get; set; }

    /// <summary>Whether the image is smoothed before it is made smaller. Default: false.</summary>
    public bool Antialias { get; set; }

    /// <summary>Where the channels stand. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
