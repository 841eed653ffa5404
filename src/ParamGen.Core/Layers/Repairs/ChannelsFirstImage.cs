using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Repairs;

/// <summary>Images that are written with their channels first, (3, 224, 224), as other frameworks do.</summary>
internal static class ChannelsFirstImage
{
    /// <summary>A square of fewer pixels on each side is hardly an image.</summary>
    private const long Smallest = 8;

    /// <summary>So many times as long as the channels, at least, are the sides of an image that is no square.</summary>
    private const long Larger = 8;

    /// <summary>So many times as long as the other is a side of an image at most.</summary>
    private const long Longer = 8;

    /// <summary>The shape with its channels last, where an input looks as if they stood first; null where it does not.</summary>
    public static int[]? ChannelsLast(Shape input)
    {
        if (input.Rank != 4 || input[1] is not (1 or 3 or 4) || input is not { Sample.IsKnown: true })
            return null;
        var (channels, height, width) = (input[1]!.Value, input[2]!.Value, input[3]!.Value);
        var (shorter, longer) = (Math.Min(height, width), Math.Max(height, width));
        var isImage = height == width
            ? height >= Smallest
            : shorter >= Math.Max(Larger * channels, 2 * Smallest) && longer <= Longer * shorter;
        return isImage && longer <= int.MaxValue ? [(int)height, (int)width, (int)channels] : null;
    }
}
