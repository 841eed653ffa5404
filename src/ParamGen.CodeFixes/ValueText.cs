using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace ParamGen.CodeFixes;

/// <summary>A value as C# writes it.</summary>
/// <param name="Expression">As one expression.</param>
/// <param name="Items">As a list of arguments: of a list one an item, otherwise a single one.</param>
internal sealed record ValueText(string Expression, IReadOnlyList<(object Value, string Text)> Items)
{
    public static ValueText Single(object value, string text) => new(text, [(value, text)]);

    public static ValueText List(string type, IEnumerable<(object Value, string Text)> items)
    {
        (object Value, string Text)[] all = [.. items];
        return new(all.Length == 0 ? $"new {type}[0]" : $"new[] {{ {string.Join(", ", all.Select(item => item.Text))} }}", all);
    }

    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A double stays one in a list: 1 is written 1.0.</summary>
    public static string Of(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.All(c => char.IsDigit(c) || c == '-') ? text + ".0" : text;
    }

    public static string Of(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);
}
