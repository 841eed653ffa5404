namespace ParamGen;

/// <summary>The coordinates of a bounding box, and their order.</summary>
/// <remarks>
/// In the names, x and y are the coordinates of a corner or of the center, w and h are the width and the height, and "Rel" means fractions
/// of the image size instead of pixels.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">Keras, image augmentation
/// layers</see>.</para>
/// </remarks>
public enum BoundingBoxFormat
{
    /// <summary>The images have no bounding boxes.</summary>
    None,

    /// <summary>Left, top, right, bottom.</summary>
    Xyxy,

    /// <summary>Top, left, bottom, right.</summary>
    Yxyx,

    /// <summary>Left, top, width, height.</summary>
    Xywh,

    /// <summary>Center x, center y, width, height.</summary>
    CenterXywh,

    /// <summary>Center y, center x, height, width.</summary>
    CenterYxhw,

    /// <summary>Left, top, right, bottom, as fractions.</summary>
    RelXyxy,

    /// <summary>Top, left, bottom, right, as fractions.</summary>
    RelYxyx,

    /// <summary>Left, top, width, height, as fractions.</summary>
    RelXywh,

    /// <summary>Center x, center y, width, height, as fractions.</summary>
    RelCenterXywh,
}
