namespace ParamGen;

/// <summary>Fills up or cuts the bounding boxes that go with an image to a fixed count; the image stays as it is.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/max_num_bounding_boxes/">Keras, MaxNumBoundingBoxes layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [MaxNumBoundingBoxes(10)]</c> gives (None, 224, 224, 3).</example>
public sealed class MaxNumBoundingBoxesAttribute : ImageLayerAttribute
{
    /// <summary>Gives each image the given count of boxes.</summary>
    /// <param name="maxNumber">How many boxes each image has afterwards.</param>
    public MaxNumBoundingBoxesAttribute(int maxNumber) => MaxNumber = maxNumber;

    /// <summary>How many boxes each image has afterwards.</summary>
    public int MaxNumber { get; }

    /// <summary>The number that boxes are filled up with. Default: -1.</summary>
    public int FillValue { get; set; } = -1;
}
