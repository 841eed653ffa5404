namespace ParamGen.Tool.Drawing.Layout;

/// <summary>A piece of a drawing that is placed as a whole: its axis is at 0, its top at 0.</summary>
/// <param name="Left">How far it reaches to the left of the axis.</param>
/// <param name="Right">How far it reaches to the right.</param>
/// <param name="Height">Its height.</param>
internal sealed record Block(double Left, double Right, double Height)
{
    private const double LabelHeight = 14;

    private const double LineAbove = 4;

    /// <summary>How far copies look out from behind a box.</summary>
    public const double Behind = 6;

    private const double FramePadding = 10;

    private const double FrameTitle = 20;

    /// <summary>A point where an edge enters or leaves a group.</summary>
    public static readonly Block Empty = new(0, 0, 0);

    public Picture Picture { get; init; } = new();

    /// <summary>Where what it takes enters it, relative to the axis: one for all, or one for each.</summary>
    public IReadOnlyList<double> Entries { get; init; } = [0];

    public IReadOnlyList<double> Exits { get; init; } = [0];

    /// <summary>Whether an edge ends here.</summary>
    public bool IsBox { get; init; }

    public double Width => Left + Right;

    public double EntryAt(int number) => Entries[Math.Min(number, Entries.Count - 1)];

    public double ExitAt(int number) => Exits[Math.Min(number, Exits.Count - 1)];

    /// <summary>A box with the shape of what leaves it below.</summary>
    public static Block OfBox(Part part, long copies, bool hasTakers)
    {
        var text = BoxText.Of(part, copies);
        var shape = hasTakers ? BoxText.Shape(part) : "";
        var labelWidth = Math.Ceiling(TextWidths.Of(shape, BoxText.Size)) + 6;
        var behind = part.Count > 1 ? Behind : 0;
        var half = Math.Max((text.Width / 2) + behind, labelWidth / 2);
        var picture = new Picture();
        picture.Boxes.Add(new(new(-text.Width / 2, 0, text.Width, text.Height), part, text, copies * part.Count));
        var (bottom, height) = (text.Height + behind, text.Height + behind + (hasTakers ? LabelHeight + LineAbove : 0));
        if (hasTakers)
        {
            picture.Labels.Add(new(new(-labelWidth / 2, bottom + LineAbove, labelWidth, LabelHeight), shape, part));
            picture.Edges.Add(new([new(0, bottom), new(0, height)], HasArrow: false));
        }

        return new(half, half, height) { Picture = picture, IsBox = true };
    }

    /// <summary>A group: what is in it within a frame.</summary>
    /// <param name="inside">What is in it.</param>
    /// <param name="title">Its title.</param>
    public static Block OfGroup(Block inside, string title)
    {
        var shown = SafeText.Short(title, 40);
        var titleWidth = Math.Ceiling(TextWidths.Of(shown, BoxText.Size, isBold: true)) + 8;
        var left = Math.Max(inside.Left, titleWidth + 8) + FramePadding;
        var right = Math.Max(inside.Right, 20) + FramePadding;
        var height = inside.Height + FrameTitle + FramePadding;
        var picture = new Picture();
        var frame = new Area(-left, 0, left + right, height);
        picture.Frames.Add(new(frame, shown, new(-left + 8, 6, titleWidth, LabelHeight)));
        picture.Add(inside.Picture, point => new(point.X, point.Y + FrameTitle));
        foreach (var entry in inside.Entries)
            picture.Edges.Add(new([new(entry, 0), new(entry, FrameTitle)], HasArrow: false));
        foreach (var exit in inside.Exits)
            picture.Edges.Add(new([new(exit, FrameTitle + inside.Height), new(exit, height)], HasArrow: false));
        return new(left, right, height) { Picture = picture, Entries = inside.Entries, Exits = inside.Exits };
    }

    /// <summary>Blocks one below the other.</summary>
    public static Block Stack(IEnumerable<Block> blocks)
    {
        var (picture, left, right, y) = (new Picture(), 0.0, 0.0, 0.0);
        foreach (var block in blocks)
        {
            var top = y;
            picture.Add(block.Picture, point => new(point.X, point.Y + top));
            (left, right, y) = (Math.Max(left, block.Left), Math.Max(right, block.Right), y + block.Height);
        }

        return new(left, right, y) { Picture = picture };
    }
}
