namespace ParamGen.Tool.Drawing.Layout;

/// <summary>A place, in pixels from the left and from the top.</summary>
internal readonly record struct Point(double X, double Y);

/// <summary>A rectangle, in pixels.</summary>
internal readonly record struct Area(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double CenterX => X + (Width / 2);

    public double CenterY => Y + (Height / 2);

    public bool Overlaps(Area other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;
}

/// <summary>A box with its text.</summary>
/// <param name="Area">Where it is.</param>
/// <param name="Part">Its layers.</param>
/// <param name="Text">What it says.</param>
/// <param name="Copies">How many times these layers are there, with other names.</param>
internal sealed record PlacedBox(Area Area, Part Part, BoxText Text, long Copies)
{
    /// <summary>The box with the copies that look out from behind it.</summary>
    public Area Whole => Part.Count == 1 ? Area
        : Area with { Width = Area.Width + Block.Behind, Height = Area.Height + Block.Behind };
}

/// <summary>A text on an edge.</summary>
internal sealed record PlacedLabel(Area Area, string Text, Part Part);

/// <summary>The frame of a group.</summary>
/// <param name="Area">Where it is.</param>
/// <param name="Text">Its title, at its top left.</param>
/// <param name="TextArea">Where the title is.</param>
internal sealed record PlacedFrame(Area Area, string Text, Area TextArea);

/// <summary>
/// An edge: a line through points. Two points one above or beside the other are joined by a straight line, others by a curve that starts
/// and ends vertically.
/// </summary>
/// <param name="Points">The points.</param>
/// <param name="HasArrow">Whether it ends at what takes it, rather than at the frame around.</param>
internal sealed record PlacedEdge(IReadOnlyList<Point> Points, bool HasArrow);

/// <summary>What is drawn, and where.</summary>
internal sealed class Picture
{
    public List<PlacedBox> Boxes { get; } = [];

    public List<PlacedLabel> Labels { get; } = [];

    public List<PlacedFrame> Frames { get; } = [];

    public List<PlacedEdge> Edges { get; } = [];

    public double Width { get; set; }

    public double Height { get; set; }

    /// <summary>Adds what is in another picture.</summary>
    /// <param name="other">The picture.</param>
    /// <param name="move">Where each point of it goes.</param>
    public void Add(Picture other, Func<Point, Point> move)
    {
        Frames.AddRange(other.Frames.Select(frame => frame with { Area = Moved(frame.Area), TextArea = Moved(frame.TextArea) }));
        Boxes.AddRange(other.Boxes.Select(box => box with { Area = Moved(box.Area) }));
        Labels.AddRange(other.Labels.Select(label => label with { Area = Moved(label.Area) }));
        Edges.AddRange(other.Edges.Select(edge => edge with { Points = [.. edge.Points.Select(move)] }));

        // A picture may be turned upside down: the top is then the bottom.
        Area Moved(Area area)
        {
            var (one, another) = (move(new(area.X, area.Y)), move(new(area.Right, area.Bottom)));
            return new(Math.Min(one.X, another.X), Math.Min(one.Y, another.Y), area.Width, area.Height);
        }
    }
}
