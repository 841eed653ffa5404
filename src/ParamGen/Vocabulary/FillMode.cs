namespace ParamGen;

/// <summary>What stands where an image has moved away.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_rotation/">Keras, RandomRotation layer</see>.</remarks>
public enum FillMode
{
    /// <summary>The image, mirrored at its edge.</summary>
    Reflect,

    /// <summary>The image, from its other side.</summary>
    Wrap,

    /// <summary>A constant.</summary>
    Constant,

    /// <summary>The number at the edge.</summary>
    Nearest,

    /// <summary>The image, mirrored at the middle of its last number.</summary>
    Mirror,
}
