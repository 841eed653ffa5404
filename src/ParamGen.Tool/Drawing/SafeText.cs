using System.Globalization;
using System.Text;

namespace ParamGen.Tool.Drawing;

/// <summary>Texts of a file, which are written by others, as a drawing shows them.</summary>
internal static class SafeText
{
    /// <summary>The text without what is no letter but a command: control characters, marks of direction, halves of characters.</summary>
    public static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isCommand = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
            shown.Append(isCommand ? "\uFFFD" : rune.ToString());
        }

        return shown.ToString();
    }

    /// <summary>The same, cut after so many characters.</summary>
    public static string Short(string text, int length)
    {
        var shown = Shown(text);
        var letters = StringInfo.ParseCombiningCharacters(shown);
        return letters.Length <= length ? shown : shown[..letters[length - 1]] + "…";
    }

    /// <summary>The text within an element or an attribute of SVG or HTML.</summary>
    public static string Escaped(string text) => Shown(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);
}
