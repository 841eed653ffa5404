using System.Globalization;
using System.Text;
using ParamGen.Tool.Drawing.Layout;

namespace ParamGen.Tool.Drawing;

/// <summary>An edge as the path of an SVG.</summary>
internal static class PathText
{
    private const double Radius = 7;

    public static string Of(IReadOnlyList<Point> points)
    {
        var path = new StringBuilder($"M{Of(points[0])}");
        for (var i = 1; i < points.Count; i++)
        {
            var (start, to) = (points[i - 1], points[i]);
            if (!IsStraight(start, to))
            {
                var middle = (start.Y + to.Y) / 2;
                path.Append(CultureInfo.InvariantCulture, $"C{Of(start with { Y = middle })} {Of(to with { Y = middle })} {Of(to)}");
            }
            else if (i + 1 < points.Count && IsCorner(start, to, points[i + 1]))
            {
                var radius = Math.Min(Radius, Math.Min(Length(start, to), Length(to, points[i + 1])) / 2);
                path.Append($"L{Of(Toward(to, start, radius))}Q{Of(to)} {Of(Toward(to, points[i + 1], radius))}");
            }
            else
            {
                path.Append($"L{Of(to)}");
            }
        }

        return path.ToString();
    }

    public static string Of(double number) => Math.Round(number, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Of(Point point) => $"{Of(point.X)} {Of(point.Y)}";

    private static bool IsStraight(Point from, Point to) => Math.Abs(from.X - to.X) < 0.05 || Math.Abs(from.Y - to.Y) < 0.05;

    private static bool IsCorner(Point from, Point at, Point to) =>
        IsStraight(at, to) && Math.Abs(from.X - at.X) < 0.05 != Math.Abs(at.X - to.X) < 0.05;

    private static double Length(Point from, Point to) => Math.Abs(from.X - to.X) + Math.Abs(from.Y - to.Y);

    private static Point Toward(Point from, Point to, double distance) => new(
        from.X + (Math.Sign(Math.Round(to.X - from.X, 3)) * distance),
        from.Y + (Math.Sign(Math.Round(to.Y - from.Y, 3)) * distance));
}
