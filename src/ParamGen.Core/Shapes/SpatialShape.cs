namespace ParamGen.Core.Shapes;

/// <summary>A shape as convolutions and poolings see it: a batch, spatial axes and channels, in either order.</summary>
internal readonly record struct SpatialShape(long? Batch, long?[] Spatial, long? Channels, DataFormat Format)
{
    public static SpatialShape Of(Shape shape, DataFormat format)
    {
        var spatial = shape.Dims.Skip(format is DataFormat.ChannelsFirst ? 2 : 1).Take(shape.Rank - 2).ToArray();
        return new(shape[0], spatial, format is DataFormat.ChannelsFirst ? shape[1] : shape.Last, format);
    }

    public Shape ToShape() => Format is DataFormat.ChannelsFirst
        ? new([Batch, Channels, .. Spatial])
        : new([Batch, .. Spatial, Channels]);
}
