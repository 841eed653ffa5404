namespace ParamGen;

/// <summary>Pads or truncates the bounding boxes of each image to a fixed number. The image does not change.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/max_num_bounding_boxes/">Keras,
/// MaxNumBoundingBoxes layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [MaxNumBoundingBoxes(10)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class MaxNumBoundingBoxesAttribute : ImageLayerAttribute
{
    /// <summary>Gives each image the given number of bounding boxes.</summary>
    /// <param name="maxNumber">The number of bounding boxes per image.</param>
    public MaxNumBoundingBoxesAttribute(int maxNumber) => MaxNumber = maxNumber;

    /// <summary>The number of bounding boxes per image.</summary>
    public int MaxNumber { get; }

    /// <summary>The value of the padding boxes. Default: -1.</summary>
    public int FillValue { get; set; } = -1;
}
