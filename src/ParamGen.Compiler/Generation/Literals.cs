using System.Globalization;
using System.Text;

namespace ParamGen.Compiler.Generation;

/// <summary>Values as C# 7.3 writes them.</summary>
internal static class Literals
{
    public static string Of(string value)
    {
        if (!NeedsEscape(value))
            return "\"" + value + "\"";
        var literal = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            literal = c switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                _ when NeedsEscape(c) =>
                    literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => literal.Append(c),
            };
        }

        return literal.Append('"').ToString();
    }

    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture) + "L";

    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text within an XML comment.</summary>
    public static string Documentation(string text)
    {
        if (!NeedsEntity(text))
            return text;
        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            safe = c switch
            {
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '&' => safe.Append("&amp;"),
                _ when NeedsEntity(c) => safe.Append(' '),
                _ => safe.Append(c),
            };
        }

        return safe.ToString();
    }

    // Most texts are written as they are: a loop over their characters is all they cost.
    private static bool NeedsEscape(string text)
    {
        foreach (var c in text)
        {
            if (NeedsEscape(c))
                return true;
        }

        return false;
    }

    private static bool NeedsEntity(string text)
    {
        foreach (var c in text)
        {
            if (NeedsEntity(c))
                return true;
        }

        return false;
    }

    private static bool NeedsEscape(char c) => c is '"' or '\\' or '\u2028' or '\u2029' || char.IsControl(c) || char.IsSurrogate(c);

    private static bool NeedsEntity(char c) => c is '<' or '>' or '&' or '\u2028' or '\u2029' || char.IsControl(c) || char.IsSurrogate(c);
}
