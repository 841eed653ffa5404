using System.Text;

namespace ParamGen.Tool.Drawing;

/// <summary>
/// The style sheet of a drawing. The colors of a light page stand in it as such, and those of a dark page replace them: many programs
/// that show SVG know neither variables nor what a page prefers, and show a light page then.
/// </summary>
internal static class StyleSheet
{
    private const string Font = "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial,\"Liberation Sans\",sans-serif";

    public static string Of(IReadOnlyList<LayerFamily> families)
    {
        var style = new StringBuilder();
        style.Append($"svg text{{font-family:{Font};font-size:11px}}\n");
        style.Append("svg .name{font-size:17px;font-weight:600}\n");
        style.Append($"svg .title{{font-size:{BoxText.TitleSize}px;font-weight:600;text-anchor:middle}}\n");
        style.Append("svg .line,svg .given{text-anchor:middle}\nsvg .given{font-style:italic}\nsvg .times{font-weight:700}\n");
        style.Append("svg .edge{fill:none;stroke-width:1.3}\nsvg .box{stroke-width:1.3}\n");
        style.Append("svg .frame{stroke-width:1;stroke-dasharray:5 4}\n");
        Colors(style, Palette.Light, families, "");
        style.Append("@media (prefers-color-scheme:dark){\n");
        Colors(style, Palette.Dark, families, "  ");
        return style.Append("}\n").ToString();
    }

    private static void Colors(StringBuilder style, Palette palette, IReadOnlyList<LayerFamily> families, string indent)
    {
        style.Append($"{indent}svg text{{fill:{palette.Text}}}\n");
        style.Append($"{indent}svg .line,svg .given,svg .shape,svg .caption{{fill:{palette.Muted}}}\n");
        style.Append($"{indent}svg .page,svg .back{{fill:{palette.Page}}}\n");
        style.Append($"{indent}svg .frame{{fill:{palette.Frame};stroke:{palette.Line}}}\n");
        style.Append($"{indent}svg .frame-back{{fill:{palette.Frame}}}\n");
        style.Append($"{indent}svg .edge{{stroke:{palette.Line}}}\n{indent}svg .tip{{fill:{palette.Line}}}\n");
        foreach (var family in families)
            style.Append($"{indent}svg .{family.Id} .box{{fill:{palette.Fill(family)};stroke:{palette.Border(family)}}}\n");
    }
}
