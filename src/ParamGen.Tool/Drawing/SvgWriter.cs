using ParamGen.Core.Text;
using ParamGen.Tool.Drawing.Layout;

namespace ParamGen.Tool.Drawing;

/// <summary>Writes a drawing as SVG.</summary>
internal sealed class SvgWriter(Diagram diagram, Sheet sheet, bool isWithinHtml)
{
    private readonly SvgElements svg = new(isWithinHtml);

    /// <summary>The SVG.</summary>
    public static string Write(Diagram diagram) => Write(diagram, Sheet.Of(diagram), isWithinHtml: false);

    /// <summary>The SVG.</summary>
    /// <param name="diagram">The drawing.</param>
    /// <param name="sheet">Where everything is.</param>
    /// <param name="isWithinHtml">Whether a page around it has the style, and shows the details of its boxes.</param>
    public static string Write(Diagram diagram, Sheet sheet, bool isWithinHtml) => new SvgWriter(diagram, sheet, isWithinHtml).Write();

    private string Write()
    {
        svg.Start(sheet.Width, sheet.Height, diagram.Name, $"{diagram.Caption}. {sheet.Description}", sheet.Families);
        svg.Append("<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" ");
        svg.Append("markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">");
        svg.Append("<path class=\"tip\" d=\"M0 .5L8 4L0 7.5Z\"/></marker></defs>\n");
        svg.Page(sheet.Width, sheet.Height, diagram.Name, diagram.Caption);
        foreach (var frame in sheet.Picture.Frames)
            svg.Rectangle("frame", frame.Area, 10);
        foreach (var edge in sheet.Picture.Edges)
            svg.Edge(edge.Points, edge.HasArrow ? " marker-end=\"url(#arrow)\"" : "");
        foreach (var frame in sheet.Picture.Frames)
            Tag("frame-back", "times", frame.TextArea, frame.Text, "start");
        foreach (var label in sheet.Picture.Labels)
            Tag(sheet.IsInFrame(label.Area) ? "frame-back" : "back", "shape", label.Area, label.Text, "middle");
        for (var i = 0; i < sheet.Picture.Boxes.Count; i++)
            Box(sheet.Picture.Boxes[i], i);
        svg.Legend(sheet.Legend);
        return svg.End();
    }

    private void Box(PlacedBox box, int number)
    {
        var (area, text) = (box.Area, box.Text);
        var names = string.Join(", ", box.Part.Layers.Select(layer => layer.Name))
            + (box.Copies > 1 ? $", the first of {Numbers.Grouped(box.Copies)}" : "");
        var lines = text.Lines.Where(line => !line.IsName).Select(line => line.Text);
        string[] description = [$"{text.Title} {text.Tag}".TrimEnd(), .. lines, names];
        svg.StartBox(box.Part.Head.Family, number, string.Join(", ", description));
        for (var behind = box.Part.Count > 1 ? 2 : 0; behind >= 0; behind--)
            svg.Rectangle("box", area with { X = area.X + (behind * Block.Behind / 2), Y = area.Y + (behind * Block.Behind / 2) }, 6);
        var y = area.Y + BoxText.PaddingAbove + 12;
        var title = area.CenterX - (text.TagWidth / 2);
        svg.Text("title", title, y, text.Title);
        if (text.Tag.Length > 0)
            svg.Text("times", area.Right - BoxText.Padding + 2, y, text.Tag, " text-anchor=\"end\"");
        y += 1;
        foreach (var line in text.Lines)
        {
            y += BoxText.LineHeight;
            svg.Text(line.IsName ? "given" : "line", area.CenterX, y, line.Text);
        }

        svg.EndBox();
    }

    /// <summary>A text that interrupts the lines behind it.</summary>
    private void Tag(string back, string kind, Area area, string text, string anchor)
    {
        if (text.Length == 0)
            return;
        svg.Rectangle(back, area, 3);
        var x = anchor == "start" ? area.X + 4 : area.CenterX;
        svg.Text(kind, x, area.Y + 11, text, $" text-anchor=\"{anchor}\"");
        svg.Append("\n");
    }
}
