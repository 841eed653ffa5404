namespace ParamGen.Tool.Drawing.Arena;

/// <summary>Writes the head of an arena as SVG, or as a page.</summary>
internal static class ArenaWriter
{
    private const string Faint = " stroke-opacity=\".35\"";
    private const string Dashed = " stroke-dasharray=\"5 4\"";
    private const string AtEnd = " text-anchor=\"end\"";

    public static string Svg(ArenaDiagram diagram) => Svg(diagram, ArenaSheet.Of(diagram), isWithinHtml: false);

    public static string Html(ArenaDiagram diagram)
    {
        var sheet = ArenaSheet.Of(diagram);
        return HtmlPage.Write(
            diagram.Title,
            sheet.Families,
            Svg(diagram, sheet, isWithinHtml: true),
            "Tensors and scratch buffers",
            sheet.Boxes.Select(box => new[] { diagram.DetailsOf(box.Number) }));
    }

    private static string Svg(ArenaDiagram diagram, ArenaSheet sheet, bool isWithinHtml)
    {
        var (svg, plot) = (new SvgElements(isWithinHtml), sheet.Plot);
        svg.Start(sheet.Width, sheet.Height, diagram.Title, diagram.Description, sheet.Families);
        svg.Page(sheet.Width, sheet.Height, diagram.Title, diagram.Caption, diagram.Rules);
        svg.Rectangle("frame-back", plot, 0);
        svg.Append($"<g class=\"{ArenaSheet.Peak.Id}\">");
        svg.Rectangle("box", sheet.PeakColumn, 0);
        svg.Append("</g>\n");
        foreach (var tick in sheet.Ticks)
        {
            svg.Edge([new(plot.X, tick.Y), new(plot.Right, tick.Y)], Faint);
            svg.Text("shape", plot.X - 8, tick.TextY, tick.Text, AtEnd);
        }

        foreach (var (x, text, isPeak) in sheet.Operators)
            svg.UprightText(isPeak ? "times" : "shape", x + 4, plot.Bottom + 8, text, AtEnd);
        svg.Append("\n");
        for (var i = 0; i < sheet.Boxes.Count; i++)
            Box(svg, diagram, sheet.Boxes[i], i);
        for (var i = 0; i < sheet.Lines.Count; i++)
        {
            var line = sheet.Lines[i];
            svg.Edge([new(plot.X, line.Y), new(plot.Right + 4, line.Y)], i == 0 ? "" : Dashed);
            svg.Text("shape", plot.Right + 8, line.TextY, line.Text);
        }

        svg.Text("times", sheet.PeakText.X, plot.Y - 8, sheet.PeakText.Text, " text-anchor=\"middle\"");
        svg.Append("\n");
        svg.Legend(sheet.Legend);
        return svg.End();
    }

    private static void Box(SvgElements svg, ArenaDiagram diagram, ArenaBox box, int number)
    {
        var (details, area) = (diagram.DetailsOf(box.Number), box.Area);
        svg.StartBox(box.Family, number, $"{details.Title}: {string.Join(", ", details.Rows.Select(row => $"{row.Heading} {row.Value}"))}");
        svg.Rectangle("box", area, Math.Min(3, area.Height / 2));
        if (box.IsUpright)
        {
            svg.UprightText("title", area.CenterX + 4, area.CenterY, box.Text);
        }
        else if (box.Text.Length > 0)
        {
            var middle = area.CenterY + 4 - (box.Bytes.Length > 0 ? BoxText.LineHeight / 2 : 0);
            svg.Text("title", area.CenterX, middle, box.Text);
            if (box.Bytes.Length > 0)
                svg.Text("line", area.CenterX, middle + BoxText.LineHeight, box.Bytes);
        }

        svg.EndBox();
    }
}
