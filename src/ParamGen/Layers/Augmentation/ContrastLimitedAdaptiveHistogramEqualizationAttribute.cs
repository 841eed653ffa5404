namespace ParamGen;

/// <summary>Equalizes the histogram of each tile of an image separately, up to a contrast limit.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: a value range without exactly two values; tile grid sizes that are not positive.
/// <para>Source:
/// <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/contrast_limited_adaptive_histogram_equalization/">Keras,
/// ContrastLimitedAdaptiveHistogramEqualization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [ContrastLimitedAdaptiveHistogramEqualization]</c> has output shape (None, 224, 224, 3).</example>
public sealed class ContrastLimitedAdaptiveHistogramEqualizationAttribute : ColorLayerAttribute
{
    /// <summary>The contrast limit. Default: 4.</summary>
    public double ClipLimit { get; set; } = 4;

    /// <summary>The number of tiles along both axes. Default: 8. Must be positive.</summary>
    public int TileGridSize { get; set; } = 8;

    /// <summary>
    /// The number of tiles along each axis, one value per axis. Default: <see cref="TileGridSize"/> along both axes. Must be positive.
    /// Cannot be combined with <see cref="TileGridSize"/>.
    /// </summary>
    public int[]? TileGridSizeByAxis { get; set; }
}
