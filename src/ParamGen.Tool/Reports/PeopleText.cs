using System.Globalization;
using ParamGen.Core.Text;

namespace ParamGen.Tool.Reports;

/// <summary>Values as people read them.</summary>
internal static class PeopleText
{
    public static string Of(object? value) => value switch
    {
        long number => Numbers.Grouped(number),
        string text => Line(text),
        Names names => Line(names.ForPeople),
        ICompound compound => Line(compound.ForPeople),
        _ => "unknown",
    };

    /// <summary>A total with what is told beside it.</summary>
    public static string Of(ReportTotal total) =>
        Of(total.Value) + (total is { Note.Length: > 0, Value: not null } ? $" ({Line(total.Note)})" : "");

    /// <summary>A text in one line, without what a terminal would obey: names come from files of others.</summary>
    private static string Line(string text) =>
        string.Concat(text.Select(c => IsObeyed(CharUnicodeInfo.GetUnicodeCategory(c)) ? ' ' : c));

    private static bool IsObeyed(UnicodeCategory category) => category is UnicodeCategory.Control or UnicodeCategory.Format;
}
