namespace ParamGen;

/// <summary>Spreads the colours of each part of an image by itself, and not further than a limit.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: a value range of another count of numbers than two; sizes less than 1.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/contrast_limited_adaptive_histogram_equalization/">Keras, ContrastLimitedAdaptiveHistogramEqualization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [ContrastLimitedAdaptiveHistogramEqualization]</c> gives (None, 224, 224, 3).</example>
public sealed class ContrastLimitedAdaptiveHistogramEqualizationAttribute : ColorLayerAttribute
{
    /// <summary>How much contrast may grow. Default: 4.</summary>
    public double ClipLimit { get; set; } = 4;

    /// <summary>Into how many parts the image is divided, on both axes. Default: 8.</summary>
    public int TileGridSize { get; set; } = 8;

    /// <summary><see cref="TileGridSize"/>, one an axis.</summary>
    public int[]? TileGridSizeByAxis { get; set; }
}
