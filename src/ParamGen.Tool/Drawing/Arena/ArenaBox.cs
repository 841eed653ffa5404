using ParamGen.Core.Text;
using ParamGen.Tool.Drawing.Layout;

namespace ParamGen.Tool.Drawing.Arena;

/// <summary>Something in the arena, as it is drawn.</summary>
/// <param name="Number">Its position among the buffers of the plan.</param>
/// <param name="Area">From when to when, and from where to where.</param>
/// <param name="Family">What gives it its color.</param>
/// <param name="Name">Its name, where there is room for it; else empty.</param>
/// <param name="Bytes">Its bytes, where there is room for them as well; else empty.</param>
/// <param name="IsUpright">Whether the name is written from the bottom up.</param>
internal sealed record ArenaBox(int Number, Area Area, LayerFamily Family, string Name, string Bytes, bool IsUpright)
{
    /// <summary>The least room beside a text.</summary>
    private const double Padding = 8;

    /// <summary>The text goes where there is room for it: across, or from the bottom up.</summary>
    public static ArenaBox Of(int number, Area area, LayerFamily family, string name, long bytes)
    {
        var (text, width) = (SafeText.Shown(name), TextWidths.Of(name, BoxText.TitleSize, isBold: true) + Padding);
        var count = $"{Numbers.Grouped(bytes)} bytes";
        var hasBytes = area.Height >= BoxText.TitleHeight + BoxText.LineHeight + 2
            && TextWidths.Of(count, BoxText.Size) + Padding <= area.Width;
        return width <= area.Width && area.Height >= BoxText.TitleHeight ? new(number, area, family, text, hasBytes ? count : "", false)
            : width <= area.Height && area.Width >= BoxText.TitleHeight - 2 ? new(number, area, family, text, "", true)
            : new(number, area, family, "", "", false);
    }
}
