using System.Text;
using ParamGen.Core.Text;
using ParamGen.Tool.Drawing.Layout;
using static ParamGen.Tool.Drawing.PathText;
using static ParamGen.Tool.Drawing.SafeText;

namespace ParamGen.Tool.Drawing;

/// <summary>Writes a drawing as SVG.</summary>
internal sealed class SvgWriter(Diagram diagram, Sheet sheet)
{
    private readonly StringBuilder svg = new();

    /// <summary>The SVG.</summary>
    public static string Write(Diagram diagram) => Write(diagram, Sheet.Of(diagram), isWithinHtml: false);

    /// <summary>The SVG.</summary>
    /// <param name="diagram">The drawing.</param>
    /// <param name="sheet">Where everything is.</param>
    /// <param name="isWithinHtml">Whether a page around it has the style, and shows the details of its boxes.</param>
    public static string Write(Diagram diagram, Sheet sheet, bool isWithinHtml) => new SvgWriter(diagram, sheet).Write(isWithinHtml);

    private string Write(bool isWithinHtml)
    {
        var (width, height) = (Of(sheet.Width), Of(sheet.Height));
        var description = $"{diagram.Caption}. {sheet.Description}";
        svg.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\"");
        svg.Append($" role=\"{(isWithinHtml ? "group" : "img")}\" aria-labelledby=\"drawing-title drawing-description\">\n");
        svg.Append($"<title id=\"drawing-title\">{Escaped(diagram.Name)}</title>\n");
        svg.Append($"<desc id=\"drawing-description\">{Escaped(description)}</desc>\n");
        if (!isWithinHtml)
            svg.Append($"<style>\n{StyleSheet.Of(sheet.Families)}</style>\n");
        svg.Append("<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" ");
        svg.Append("markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">");
        svg.Append("<path class=\"tip\" d=\"M0 .5L8 4L0 7.5Z\"/></marker></defs>\n");
        svg.Append($"<rect class=\"page\" width=\"{width}\" height=\"{height}\" rx=\"10\"/>\n");
        Text("name", Sheet.Margin, 33, sheet.Named(diagram.Name));
        Text("caption", Sheet.Margin, 51, diagram.Caption);
        svg.Append('\n');
        foreach (var frame in sheet.Picture.Frames)
            Rectangle("frame", frame.Area, 10);
        foreach (var edge in sheet.Picture.Edges)
            svg.Append($"<path class=\"edge\" d=\"{PathText.Of(edge.Points)}\"{(edge.HasArrow ? " marker-end=\"url(#arrow)\"" : "")}/>\n");
        foreach (var frame in sheet.Picture.Frames)
            Tag("frame-back", "times", frame.TextArea, frame.Text, "start");
        foreach (var label in sheet.Picture.Labels)
            Tag(sheet.IsInFrame(label.Area) ? "frame-back" : "back", "shape", label.Area, label.Text, "middle");
        for (var i = 0; i < sheet.Picture.Boxes.Count; i++)
            Box(sheet.Picture.Boxes[i], i, isWithinHtml);
        foreach (var (area, family) in sheet.Legend)
        {
            svg.Append($"<g class=\"{family.Id}\">");
            Rectangle("box", new(area.X, area.Y + 1, 12, 12), 3);
            Text("caption", area.X + 18, area.Y + 11, family.Name);
            svg.Append("</g>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private void Box(PlacedBox box, int number, bool isWithinHtml)
    {
        var (area, text) = (box.Area, box.Text);
        var names = string.Join(", ", box.Part.Layers.Select(layer => layer.Name))
            + (box.Copies > 1 ? $", the first of {Numbers.Grouped(box.Copies)}" : "");
        svg.Append($"<g class=\"{box.Part.Head.Family.Id}\"");
        svg.Append(isWithinHtml ? $" id=\"box{number}\" tabindex=\"0\" role=\"button\" aria-describedby=\"details{number}\">" : ">");
        var lines = text.Lines.Where(line => !line.IsName).Select(line => line.Text);
        string[] description = [$"{text.Title} {text.Tag}".TrimEnd(), .. lines, names];
        svg.Append($"<title>{Escaped(string.Join(", ", description))}</title>");
        for (var behind = box.Part.Count > 1 ? 2 : 0; behind >= 0; behind--)
            Rectangle("box", area with { X = area.X + (behind * Block.Behind / 2), Y = area.Y + (behind * Block.Behind / 2) }, 6);
        var y = area.Y + BoxText.PaddingAbove + 12;
        var title = area.CenterX - (text.TagWidth / 2);
        Text("title", title, y, text.Title);
        if (text.Tag.Length > 0)
            Text("times", area.Right - BoxText.Padding + 2, y, text.Tag, " text-anchor=\"end\"");
        y += 1;
        foreach (var line in text.Lines)
        {
            y += BoxText.LineHeight;
            Text(line.IsName ? "given" : "line", area.CenterX, y, line.Text);
        }

        svg.Append("</g>\n");
    }

    /// <summary>A text that interrupts the lines behind it.</summary>
    private void Tag(string back, string kind, Area area, string text, string anchor)
    {
        if (text.Length == 0)
            return;
        Rectangle(back, area, 3);
        var x = anchor == "start" ? area.X + 4 : area.CenterX;
        Text(kind, x, area.Y + 11, text, $" text-anchor=\"{anchor}\"");
        svg.Append('\n');
    }

    private void Text(string kind, double x, double y, string text, string more = "") =>
        svg.Append($"<text class=\"{kind}\" x=\"{Of(x)}\" y=\"{Of(y)}\"{more}>{Escaped(text)}</text>");

    private void Rectangle(string kind, Area area, double radius)
    {
        svg.Append($"<rect class=\"{kind}\" x=\"{Of(area.X)}\" y=\"{Of(area.Y)}\" ");
        svg.Append($"width=\"{Of(area.Width)}\" height=\"{Of(area.Height)}\" rx=\"{Of(radius)}\"/>");
    }
}
