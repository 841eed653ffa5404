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

    public List<(Area Area, LayerFamily Family)> Legend { get; } = [];

    public required double Width { get; init; }

    public double Height { get; private set; }

    /// <summary>The part of a model's name that there is room for.</summary>
    public string Named(string name)
    {
        var letters = 200;
        while (letters > 8 && TextWidths.Of(SafeText.Short(name, letters), NameSize, isBold: true) > Width - (2 * Margin))
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
        var (x, y) = (Margin, Heading + picture.Height + 14);
        foreach (var family in families)
        {
            var width = TextWidths.Of(family.Name, BoxText.Size) + 18 + 14;
            if (x > Margin && x + width > page.Width - Margin)
                (x, y) = (Margin, y + LegendLine);
            page.Legend.Add((new(x, y, width - 14, 14), family));
            x += width;
        }

        page.Height = Math.Ceiling(y + 14 + Margin - 4);
        return page;
    }

    /// <summary>Whether something stands within the frame of a group.</summary>
    public bool IsInFrame(Area area) => Picture.Frames.Exists(frame => frame.Area.Overlaps(area));
}
