namespace ParamGen;

/// <summary>How values between pixels are computed when an image is enlarged or reduced.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/resizing/">Keras, Resizing layer</see>.
/// </remarks>
public enum Interpolation
{
    /// <summary>The value of the nearest pixel.</summary>
    Nearest,

    /// <summary>Linear interpolation between the nearest pixels, along both axes.</summary>
    Bilinear,

    /// <summary>Cubic interpolation through the nearest four pixels, along both axes.</summary>
    Bicubic,

    /// <summary>A windowed sinc function with a radius of 3 pixels.</summary>
    Lanczos3,

    /// <summary>A windowed sinc function with a radius of 5 pixels.</summary>
    Lanczos5,
}
