namespace ParamGen;

/// <summary>Cuts the middle out of images, or scales up those that are smaller.</summary>
/// <remarks>
/// Shape: (batch, rows, columns, channels) to (batch, height, width, channels). No weights.
/// Refused: sizes less than 1; an input of another rank than 3 or 4.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/center_crop/">Keras, CenterCrop layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 80, 3)] [CenterCrop(28, 28)]</c> gives (None, 28, 28, 3).</example>
public sealed class CenterCropAttribute : LayerAttribute
{
    /// <summary>A layer with the given arguments.</summary>
    /// <param name="height">How many rows the image gets, at least 1.</param>
    /// <param name="width">How many columns the image gets, at least 1.</param>
    public CenterCropAttribute(int height, int width)
    {
        Height = height;
        Width = width;
    }

    /// <summary>How many rows the image gets, at least 1.</summary>
    public int Height { get; }

    /// <summary>How many columns the image gets, at least 1.</summary>
    public int Width { get; }

    /// <summary>Where the channels stand. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
