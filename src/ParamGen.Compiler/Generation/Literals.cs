using System.Globalization;
using System.Text;

namespace ParamGen.Compiler.Generation;

/// <summary>Values as C# 7.3 writes them.</summary>
internal static class Literals
{
    public static string Of(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            literal = c switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\u0085' =>
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
        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            safe = c switch
            {
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '&' => safe.Append("&amp;"),
                _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' => safe.Append(' '),
                _ => safe.Append(c),
            };
        }

        return safe.ToString();
    }
}
