namespace ParamGen;

/// <summary>A layer that takes images.</summary>
public abstract class ImageLayerAttribute : LayerAttribute
{
    private protected ImageLayerAttribute()
    {
    }

    /// <summary>Where the channels stand. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }

    /// <summary>How bounding boxes are written that go with the images. Default: <see cref="BoundingBoxFormat.None"/>, none go with them.</summary>
    public BoundingBoxFormat BoundingBoxFormat { get; set; }
}
