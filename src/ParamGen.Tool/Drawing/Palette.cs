using System.Globalization;

namespace ParamGen.Tool.Drawing;

/// <summary>The colors of a drawing, for light and for dark pages.</summary>
/// <param name="Page">The background.</param>
/// <param name="Text">Texts.</param>
/// <param name="Muted">Texts of less weight.</param>
/// <param name="Line">Edges.</param>
/// <param name="Frame">What is within a group.</param>
/// <param name="isDark">Whether texts are lighter than what is behind them.</param>
internal sealed record Palette(string Page, string Text, string Muted, string Line, string Frame, bool isDark)
{
    public static readonly Palette Light = new("#ffffff", "#1b2430", "#566273", "#8390a2", "#f5f7fa", isDark: false);

    public static readonly Palette Dark = new("#0f141a", "#e8edf3", "#a3b0c0", "#74818f", "#171e26", isDark: true);

    /// <summary>The fill of a family's boxes.</summary>
    public string Fill(LayerFamily family) => Color(family.Hue, isDark ? 0.34 : 0.80, isDark ? 0.19 : 0.935);

    /// <summary>Their border.</summary>
    public string Border(LayerFamily family) => Color(family.Hue, isDark ? 0.48 : 0.50, isDark ? 0.58 : 0.50);

    /// <summary>A color by its hue in degrees, gray without one, its saturation and its lightness.</summary>
    private static string Color(int? hue, double saturation, double lightness)
    {
        if (hue is null)
            saturation = 0.08;
        var reach = saturation * Math.Min(lightness, 1 - lightness);
        return string.Format(CultureInfo.InvariantCulture, "#{0:x2}{1:x2}{2:x2}", Part(0), Part(8), Part(4));

        int Part(int offset)
        {
            var k = (offset + ((hue ?? 215) / 30.0)) % 12;
            return (int)Math.Round(255 * (lightness - (reach * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1)))));
        }
    }
}
