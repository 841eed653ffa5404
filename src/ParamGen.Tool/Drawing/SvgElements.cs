using System.Text;
using ParamGen.Tool.Drawing.Layout;
using static ParamGen.Tool.Drawing.PathText;
using static ParamGen.Tool.Drawing.SafeText;

namespace ParamGen.Tool.Drawing;

/// <summary>The SVG of a drawing, element by element.</summary>
/// <param name="isWithinHtml">Whether a page around it has the style, and shows the details of its boxes.</param>
internal sealed class SvgElements(bool isWithinHtml)
{
    private readonly StringBuilder svg = new();

    /// <summary>The beginning of a drawing.</summary>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <param name="title">What it is of.</param>
    /// <param name="description">What it shows, for those who do not see it.</param>
    /// <param name="families">The families of its boxes.</param>
    public void Start(double width, double height, string title, string description, IReadOnlyList<LayerFamily> families)
    {
        var (w, h) = (Of(width), Of(height));
        svg.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\"");
        svg.Append($" role=\"{(isWithinHtml ? "group" : "img")}\" aria-labelledby=\"drawing-title drawing-description\">\n");
        svg.Append($"<title id=\"drawing-title\">{Escaped(title)}</title>\n");
        svg.Append($"<desc id=\"drawing-description\">{Escaped(description)}</desc>\n");
        if (!isWithinHtml)
            svg.Append($"<style>\n{StyleSheet.Of(families)}</style>\n");
    }

    /// <summary>The background, with the name and what stands below it.</summary>
    public void Page(double width, double height, string name, params string[] captions)
    {
        svg.Append($"<rect class=\"page\" width=\"{Of(width)}\" height=\"{Of(height)}\" rx=\"10\"/>\n");
        Text("name", Sheet.Margin, 33, Sheet.Named(name, width));
        for (var i = 0; i < captions.Length; i++)
            Text("caption", Sheet.Margin, 51 + (16 * i), captions[i]);
        svg.Append('\n');
    }

    /// <summary>The beginning of a box, which a page shows the details of.</summary>
    public void StartBox(LayerFamily family, int number, string title)
    {
        svg.Append($"<g class=\"{family.Id}\"");
        svg.Append(isWithinHtml ? $" id=\"box{number}\" tabindex=\"0\" role=\"button\" aria-describedby=\"details{number}\">" : ">");
        svg.Append($"<title>{Escaped(title)}</title>");
    }

    public void EndBox() => svg.Append("</g>\n");

    public void Legend(IEnumerable<(Area Area, LayerFamily Family)> legend)
    {
        foreach (var (area, family) in legend)
        {
            svg.Append($"<g class=\"{family.Id}\">");
            Rectangle("box", new(area.X, area.Y + 1, 12, 12), 3);
            Text("caption", area.X + 18, area.Y + 11, family.Name);
            svg.Append("</g>\n");
        }
    }

    public void Text(string kind, double x, double y, string text, string more = "") =>
        svg.Append($"<text class=\"{kind}\" x=\"{Of(x)}\" y=\"{Of(y)}\"{more}>{Escaped(text)}</text>");

    /// <summary>A text from the bottom up.</summary>
    public void UprightText(string kind, double x, double y, string text, string more = "") =>
        Text(kind, x, y, text, $"{more} transform=\"rotate(-90 {Of(x)} {Of(y)})\"");

    public void Rectangle(string kind, Area area, double radius)
    {
        svg.Append($"<rect class=\"{kind}\" x=\"{Of(area.X)}\" y=\"{Of(area.Y)}\" ");
        svg.Append($"width=\"{Of(area.Width)}\" height=\"{Of(area.Height)}\" rx=\"{Of(radius)}\"/>");
    }

    public void Edge(IReadOnlyList<Point> points, string more = "") =>
        svg.Append($"<path class=\"edge\" d=\"{PathText.Of(points)}\"{more}/>\n");

    public void Append(string text) => svg.Append(text);

    /// <summary>The whole drawing.</summary>
    public string End() => svg.Append("</svg>\n").ToString();
}
