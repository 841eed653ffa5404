using ParamGen.Core.Text;

namespace ParamGen.Tool.Drawing;

/// <summary>Writes a drawing as a page that shows the details of each box.</summary>
internal static class HtmlWriter
{
    public static string Write(Diagram diagram)
    {
        var sheet = Sheet.Of(diagram);
        return HtmlPage.Write(
            diagram.Name,
            sheet.Families,
            SvgWriter.Write(diagram, sheet, isWithinHtml: true),
            "Layers",
            sheet.Picture.Boxes.Select(box => box.Part.Layers.Select(layer => DetailsOf(layer, box.Copies))));
    }

    private static BoxDetails DetailsOf(DrawnLayer layer, long copies) =>
        new($"{layer.Title}{(copies > 1 ? $" × {Numbers.Grouped(copies)}, of which the first" : "")}", layer.Details);
}
