using System.Globalization;
using System.Text;

namespace ParamGen.Compiler.Generation;

/// <summary>Texts as C# 7.3 and XML write them. Most are written as they are: a loop over their characters is all they cost.</summary>
internal static class Literals
{
    /// <summary>A text within a C# literal.</summary>
    public static StringBuilder Append(StringBuilder literal, string value)
    {
        var start = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (!NeedsEscape(c))
                continue;
            literal.Append(value, start, i - start);
            literal = c switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                _ => literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
            };
            start = i + 1;
        }

        return literal.Append(value, start, value.Length - start);
    }

    /// <summary>A text within an XML comment.</summary>
    public static StringBuilder AppendXml(StringBuilder xml, string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!NeedsEntity(c))
                continue;
            xml.Append(text, start, i - start);
            xml = c switch
            {
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '&' => xml.Append("&amp;"),
                _ => xml.Append(' '),
            };
            start = i + 1;
        }

        return xml.Append(text, start, text.Length - start);
    }

    private static bool NeedsEscape(char c) => c is < ' ' or '"' or '\\' || IsUnusual(c);

    private static bool NeedsEntity(char c) => c is < ' ' or '<' or '>' or '&' || IsUnusual(c);

    /// <summary>Whether it ends a line, is a control character or half of one beyond 16 bits.</summary>
    private static bool IsUnusual(char c) => c is >= '\u007f' and <= '\u009f' or '\u2028' or '\u2029' or >= '\ud800' and <= '\udfff';
}
