using ParamGen.Core.Devices.Plan;
using ParamGen.Core.Text;
using ParamGen.Tool.Drawing.Layout;

namespace ParamGen.Tool.Drawing.Arena;

/// <summary>Something in the arena, as it is drawn.</summary>
/// <param name="Number">Its position among the buffers of the plan.</param>
/// <param name="Area">From when to when, and from where to where.</param>
/// <param name="Family">What gives it its color.</param>
internal sealed record ArenaBox(int Number, Area Area, LayerFamily Family)
{
    /// <summary>The least room beside a text.</summary>
    private const double Padding = 8;

    /// <summary>Its name, or the number of its operator where there is no room for the name; empty where there is none for that.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Its bytes, where there is room for them as well; else empty.</summary>
    public string Bytes { get; private init; } = "";

    /// <summary>Whether the text is written from the bottom up.</summary>
    public bool IsUpright { get; private init; }

    /// <summary>The box with what there is room for: the name across, the name from the bottom up, or a number.</summary>
    /// <param name="name">The name.</param>
    /// <param name="buffer">What is drawn.</param>
    public ArenaBox With(string name, PlacedBuffer buffer)
    {
        var (text, bytes) = (SafeText.Shown(name), Numbers.Of(buffer.Bytes, "byte"));
        var width = TextWidths.Of(text, BoxText.TitleSize, isBold: true) + Padding;
        if (width <= Area.Width && Area.Height >= BoxText.TitleHeight)
        {
            var hasBytes = Area.Height >= BoxText.TitleHeight + BoxText.LineHeight + 2
                && TextWidths.Of(bytes, BoxText.Size) + Padding <= Area.Width;
            return this with { Text = text, Bytes = hasBytes ? bytes : "" };
        }

        if (width <= Area.Height && Area.Width >= BoxText.LineHeight)
            return this with { Text = text, IsUpright = true };
        var number = buffer.Lifetime.First < 0 ? "" : Numbers.Grouped(buffer.Lifetime.First + 1);
        return TextWidths.Of(number, BoxText.TitleSize, isBold: true) + 2 <= Area.Width && Area.Height >= BoxText.LineHeight
            ? this with { Text = number }
            : this;
    }
}
