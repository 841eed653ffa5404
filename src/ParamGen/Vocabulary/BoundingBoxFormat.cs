namespace ParamGen;

/// <summary>In which order a bounding box tells its place: left x, top y, right x, bottom y, its centre, width w and height h.</summary>
/// <remarks>"Rel" stands for shares of the image's size instead of pixels.</remarks>
public enum BoundingBoxFormat
{
    /// <summary>No boxes go with the images.</summary>
    None,

    /// <summary>Left, top, right, bottom.</summary>
    Xyxy,

    /// <summary>Top, left, bottom, right.</summary>
    Yxyx,

    /// <summary>Left, top, width, height.</summary>
    Xywh,

    /// <summary>The centre from the left and from the top, width, height.</summary>
    CenterXywh,

    /// <summary>The centre from the top and from the left, height, width.</summary>
    CenterYxhw,

    /// <summary>Left, top, right, bottom, as shares.</summary>
    RelXyxy,

    /// <summary>Top, left, bottom, right, as shares.</summary>
    RelYxyx,

    /// <summary>Left, top, width, height, as shares.</summary>
    RelXywh,

    /// <summary>The centre from the left and from the top, width, height, as shares.</summary>
    RelCenterXywh,
}
