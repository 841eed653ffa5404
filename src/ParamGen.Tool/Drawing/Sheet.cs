using ParamGen.Core.Text;
using ParamGen.Tool.Drawing.Layout;

namespace ParamGen.Tool.Drawing;

/// <summary>A picture with what is around it: the name above, the legend below.</summary>
internal sealed class Sheet
{
    public const double Margin = 20;

    private const double NameSize = 17;

    private const double Heading = 62;

    private const double LegendLine = 20;

    public required Picture Picture { get; init; }

    public required IReadOnlyList<LayerFamily> Families { get; init; }

    public List<(Area Area, LayerFamily Family)> Legend { get; private set; } = [];

    public required double Width { get; init; }

    public double Height { get; private set; }

    /// <summary>The part of a model's name that there is room for.</summary>
    public static string Named(string name, double width)
    {
        var letters = 200;
        while (letters > 8 && TextWidths.Of(SafeText.Short(name, letters), NameSize, isBold: true) > width - (2 * Margin))
            letters--;
        return SafeText.Short(name, letters);
    }

    /// <summary>What the drawing shows, for those who do not see it.</summary>
    public string Description => $"{Numbers.Of(Picture.Boxes.Count, "box", "boxes")} from "
        + $"{Picture.Boxes.FirstOrDefault()?.Text.Title} to {Picture.Boxes.LastOrDefault()?.Text.Title}.";

    public static Sheet Of(Diagram diagram)
    {
        var picture = diagram.Layout();
        var caption = TextWidths.Of(diagram.Caption, BoxText.Size);
        var inner = Math.Max(picture.Width, caption);
        var moved = new Picture { Width = picture.Width, Height = picture.Height };
        moved.Add(picture, point => new(point.X + Margin + ((inner - picture.Width) / 2), point.Y + Heading));
        var families = moved.Boxes.Select(box => box.Part.Head.Family).Distinct().ToList();
        var page = new Sheet { Picture = moved, Families = families, Width = Math.Ceiling(inner + (2 * Margin)) };
        page.Legend = LegendOf(families, Heading + picture.Height + 14, page.Width);
        page.Height = HeightBelow(page.Legend);
        return page;
    }

    /// <summary>The legend of the families, from left to right, in as many lines as that takes.</summary>
    /// <param name="families">The families.</param>
    /// <param name="top">Where the first line begins.</param>
    /// <param name="width">The width of the page.</param>
    public static List<(Area Area, LayerFamily Family)> LegendOf(IEnumerable<LayerFamily> families, double top, double width)
    {
        var legend = new List<(Area Area, LayerFamily Family)>();
        var (x, y) = (Margin, top);
        foreach (var family in families)
        {
            var entry = TextWidths.Of(family.Name, BoxText.Size) + 18 + 14;
            if (x > Margin && x + entry > width - Margin)
                (x, y) = (Margin, y + LegendLine);
            legend.Add((new(x, y, entry - 14, 14), family));
            x += entry;
        }

        return legend;
    }

    /// <summary>The height of a page that ends with its legend.</summary>
    public static double HeightBelow(List<(Area Area, LayerFamily Family)> legend) =>
        Math.Ceiling(legend[^1].Area.Y + 14 + Margin - 4);

    /// <summary>Whether something stands within the frame of a group.</summary>
    public bool IsInFrame(Area area) => Picture.Frames.Exists(frame => frame.Area.Overlaps(area));
}
