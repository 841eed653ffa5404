using System.Globalization;
using System.Text;

namespace ParamGen.Core.Outputs.Attributes;

/// <summary>A value as C# writes it.</summary>
/// <param name="Expression">As one expression.</param>
/// <param name="Items">As a list of arguments: of a list one an item, otherwise a single one.</param>
internal sealed record ValueText(string Expression, IReadOnlyList<(object Value, string Text)> Items)
{
    private const int LongFraction = 15;

    public static ValueText Single(object value, string text) => new(text, [(value, text)]);

    public static ValueText List(string type, IEnumerable<(object Value, string Text)> items)
    {
        (object Value, string Text)[] all = [.. items];
        return new(all.Length == 0 ? $"new {type}[0]" : $"new[] {{ {string.Join(", ", all.Select(item => item.Text))} }}", all);
    }

    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(bool flag) => flag ? "true" : "false";

    /// <summary>A double stays one in a list: 1 is written 1.0.</summary>
    public static string Of(double number)
    {
        if (double.IsNaN(number) || double.IsInfinity(number))
            return $"double.{(double.IsNaN(number) ? nameof(double.NaN)
                : number > 0 ? nameof(double.PositiveInfinity) : nameof(double.NegativeInfinity))}";
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        // As a person writes it: 1.0 / 255 rather than 0.00392156862745098.
        if (text.Length >= LongFraction && Math.Round(2 / number) is >= 3 and < 10_000 and var halves && (1 / (halves / 2)).Equals(number))
            return $"1.0 / {(halves / 2).ToString("R", CultureInfo.InvariantCulture)}";
        if (text.IndexOf('E') is var exponent and > 0)
            return $"{text.Substring(0, exponent)}e{Of(int.Parse(text.Substring(exponent + 1), CultureInfo.InvariantCulture))}";
        return text.All(c => char.IsDigit(c) || c == '-') ? text + ".0" : text;
    }

    public static string Of(string? text)
    {
        if (text is null)
            return "null";
        var literal = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i) && CharUnicodeInfo.GetUnicodeCategory(text, i) is not UnicodeCategory.Format)
                literal.Append(text[i]).Append(text[++i]);
            else
                literal.Append(Escaped(text[i]));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A character of a string. What cannot be seen, or changes how a line is shown, is written as its number.</summary>
    private static string Escaped(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\0' => "\\0",
        '\a' => "\\a",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\v' => "\\v",
        ' ' => " ",
        _ => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
            ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)
            : c.ToString(),
    };
}
