using ParamGen.Tool.Drawing;
using ParamGen.Tool.Drawing.Layout;

namespace ParamGen.Tool.Tests;

/// <summary>What must not be in a drawing: texts and boxes over one another, and edges through what they do not belong to.</summary>
internal static class Geometry
{
    private const double Step = 3;

    public static void Check(Sheet page)
    {
        var picture = page.Picture;
        var boxes = picture.Boxes.ConvertAll(box => (Area: Shrunk(box.Whole), What: $"box {box.Text.Title}", Part: (object?)null));
        var labels = picture.Labels.ConvertAll(label => (Area: Shrunk(label.Area), What: $"label {label.Text}", Part: (object?)label.Part));
        var titles = picture.Frames.ConvertAll(frame => (Area: Shrunk(frame.TextArea), What: $"title {frame.Text}", Part: (object?)null));
        var legend = page.Legend.ConvertAll(entry => (Area: Shrunk(entry.Area), What: $"legend {entry.Family.Name}", Part: (object?)null));
        var all = boxes.Concat(labels).Concat(titles).Concat(legend).OrderBy(item => item.Area.X).ToArray();
        for (var i = 0; i < all.Length; i++)
        {
            var area = all[i].Area;
            Assert.True(IsWithin(area, new(0, 0, page.Width, page.Height)), $"{all[i].What} is outside");
            for (var k = i + 1; k < all.Length && all[k].Area.X < all[i].Area.Right; k++)
                Assert.False(all[i].Area.Overlaps(all[k].Area), $"{all[i].What} is over {all[k].What}");
        }

        foreach (var box in picture.Boxes)
            CheckText(box);
        CheckFrames(picture);
        CheckEnds(picture);
        // A label stands on the edges of the part that it belongs to.
        foreach (var edge in picture.Edges)
        {
            var (left, top) = (edge.Points.Min(point => point.X) - 1, edge.Points.Min(point => point.Y) - 1);
            var around = new Area(left, top, edge.Points.Max(point => point.X) + 1 - left, edge.Points.Max(point => point.Y) + 1 - top);
            var near = boxes.Concat(labels).Where(item => item.Area.Overlaps(around)).ToArray();
            foreach (var point in near.Length == 0 ? [] : Samples(edge.Points))
            {
                foreach (var item in near.Where(item => Contains(item.Area, point)))
                    Assert.True(item.Part is not null && IsThroughCenter(item.Area, point), $"an edge goes through {item.What}");
            }
        }
    }

    private static void CheckText(PlacedBox box)
    {
        Assert.True(TextWidths.Of(box.Text.Title, BoxText.TitleSize, isBold: true) + box.Text.TagWidth <= box.Area.Width);
        Assert.All(box.Text.Lines, line => Assert.True(TextWidths.Of(line.Text, BoxText.Size) <= box.Area.Width));
        Assert.True(box.Area.Height >= BoxText.TitleHeight + (BoxText.LineHeight * box.Text.Lines.Count));
    }

    /// <summary>An edge starts and ends at a box, at a frame, or where another edge does.</summary>
    private static void CheckEnds(Picture picture)
    {
        var borders = picture.Boxes.Select(box => box.Whole).Concat(picture.Boxes.Select(box => box.Area))
            .Concat(picture.Frames.Select(frame => frame.Area))
            .ToArray();
        var ends = picture.Edges.SelectMany(edge => new[] { edge.Points[0], edge.Points[^1] }).ToArray();
        foreach (var edge in picture.Edges)
        {
            foreach (var end in new[] { edge.Points[0], edge.Points[^1] })
            {
                Assert.True(
                    ends.Count(other => Math.Abs(other.X - end.X) < 0.2 && Math.Abs(other.Y - end.Y) < 0.2) > 1
                        || borders.Any(area => IsOnBorder(area, end)),
                    $"an edge ends at {end}, where nothing is");
            }
        }

        static bool IsOnBorder(Area area, Point point) =>
            point.X > area.X - 0.2 && point.X < area.Right + 0.2 && point.Y > area.Y - 0.2 && point.Y < area.Bottom + 0.2
            && (Math.Abs(point.X - area.X) < 0.2 || Math.Abs(point.X - area.Right) < 0.2
                || Math.Abs(point.Y - area.Y) < 0.2 || Math.Abs(point.Y - area.Bottom) < 0.2);
    }

    /// <summary>A box is within a frame or outside of it, and so is a frame.</summary>
    private static void CheckFrames(Picture picture)
    {
        var areas = picture.Boxes.Select(box => box.Whole).Concat(picture.Frames.Select(frame => frame.Area)).ToList();
        foreach (var frame in picture.Frames)
        {
            Assert.All(areas, area => Assert.True(
                !Shrunk(area).Overlaps(frame.Area) || IsWithin(area, frame.Area) || IsWithin(frame.Area, area),
                "something is half within a frame"));
        }
    }

    private static bool IsWithin(Area inner, Area outer) =>
        inner.X >= outer.X && inner.Y >= outer.Y && inner.Right <= outer.Right && inner.Bottom <= outer.Bottom;

    /// <summary>Points along an edge, as its path is drawn.</summary>
    private static IEnumerable<Point> Samples(IReadOnlyList<Point> points)
    {
        for (var i = 1; i < points.Count; i++)
        {
            var (start, end) = (points[i - 1], points[i]);
            var count = (int)Math.Ceiling((Math.Abs(start.X - end.X) + Math.Abs(start.Y - end.Y)) / Step);
            for (var k = 0; k <= count; k++)
            {
                var t = count == 0 ? 0 : (double)k / count;
                // A curve starts and ends vertically; the straight lines between corners are inside of their rounding.
                var isStraight = Math.Abs(start.X - end.X) < 0.05 || Math.Abs(start.Y - end.Y) < 0.05;
                var across = isStraight ? t : (3 * (1 - t) * t * t) + (t * t * t);
                var down = isStraight ? t : (1.5 * (1 - t) * (1 - t) * t) + (1.5 * (1 - t) * t * t) + (t * t * t);
                yield return new(start.X + ((end.X - start.X) * across), start.Y + ((end.Y - start.Y) * down));
            }
        }
    }

    private static bool IsThroughCenter(Area area, Point point) =>
        Math.Abs(area.CenterX - point.X) < 1 || Math.Abs(area.CenterY - point.Y) < 1;

    private static bool Contains(Area area, Point point) =>
        point.X > area.X && point.X < area.Right && point.Y > area.Y && point.Y < area.Bottom;

    /// <summary>Without the border, which edges end at.</summary>
    private static Area Shrunk(Area area) => new(area.X + 0.6, area.Y + 0.6, area.Width - 1.2, area.Height - 1.2);
}
