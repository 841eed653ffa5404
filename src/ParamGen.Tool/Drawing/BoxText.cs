using ParamGen.Core.Text;

namespace ParamGen.Tool.Drawing;

/// <summary>The lines of a box.</summary>
/// <param name="Title">The first line.</param>
/// <param name="Tag">How often the layers stand one after another, beside the title; empty for once.</param>
/// <param name="Lines">The other lines.</param>
internal sealed record BoxText(string Title, string Tag, IReadOnlyList<BoxLine> Lines)
{
    public const double TitleSize = 12;
    public const double Size = 11;
    public const double TitleHeight = 16;
    public const double LineHeight = 14;
    public const double Padding = 10;
    public const double PaddingAbove = 6;

    /// <summary>As wide as lines are filled at least.</summary>
    private const double LineWidth = 130;

    /// <summary>The most letters of a name or a shape.</summary>
    private const int MostLetters = 30;

    public double TitleWidth => TextWidths.Of(Title, TitleSize, isBold: true);

    public double TagWidth => Tag.Length == 0 ? 0 : TextWidths.Of(Tag, Size, isBold: true) + 18;

    public double Width => Math.Ceiling(Math.Max(
        TitleWidth + TagWidth,
        Lines.Select(line => TextWidths.Of(line.Text, Size)).DefaultIfEmpty(0).Max()) + (2 * Padding));

    public double Height => (2 * PaddingAbove) + TitleHeight + (LineHeight * Lines.Count);

    /// <summary>The text of a box.</summary>
    /// <param name="part">The box.</param>
    /// <param name="copies">How often the group around it stands one after another: it is one layer or several of different names.</param>
    public static BoxText Of(Part part, long copies)
    {
        var (head, lines, isCopied) = (part.Head, new List<BoxLine>(), copies > 1 || part.Count > 1);
        var widest = Math.Max(LineWidth, TextWidths.Of(Titled(head, isCopied), TitleSize, isBold: true));
        foreach (var next in part.Layers.SelectMany(layer => Following(layer, layer == head, isCopied)))
        {
            if (lines.Count > 0 && TextWidths.Of($"{lines[^1].Text} · {next}", Size) <= widest)
                lines[^1] = new($"{lines[^1].Text} · {next}");
            else
                lines.Add(new(next));
        }

        if (head.GivenName is { } name && !isCopied)
            lines.Add(new(SafeText.Short(name, MostLetters), IsName: true));
        var parameters = part.Layers.Sum(layer => layer.Parameters);
        if (parameters > 0)
            lines.Add(new(Numbers.Of(parameters, "parameter") + (isCopied ? " each" : "")));
        if (part.Layers.Any(layer => layer.IsShared))
            lines.Add(new("shared weights"));
        var tag = part.Count > 1 ? $"× {Numbers.Grouped(part.Count)}" : "";
        return new(SafeText.Short(Titled(head, isCopied), MostLetters + 10), tag, lines);
    }

    private static string Titled(DrawnLayer layer, bool isCopied) =>
        layer.Rate is { } rate && !isCopied ? $"{layer.Title} {rate}" : layer.Title;

    /// <summary>What the lines below the title say of a layer.</summary>
    private static IEnumerable<string> Following(DrawnLayer layer, bool isHead, bool isCopied)
    {
        if (!isHead)
            yield return SafeText.Short(LayerText.Following(Titled(layer, isCopied)), MostLetters);
        foreach (var remark in layer.Remarks)
            yield return remark;
        if (layer.Activation is { } activation)
            yield return SafeText.Short(activation, MostLetters);
    }

    /// <summary>The shape of what leaves a box.</summary>
    public static string Shape(Part part) => SafeText.Short(part.Layers[^1].Shape, MostLetters + 10);
}

/// <summary>A line of a box below its title.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsName">Whether it is a name that somebody gave.</param>
internal readonly record struct BoxLine(string Text, bool IsName = false);
