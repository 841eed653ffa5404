namespace ParamGen.Tool.Reports;

/// <summary>Writes a report as Markdown, for a pull request.</summary>
internal static class MarkdownReport
{
    public static void Write(Report report, TextWriter output)
    {
        output.Write($"### {Escaped(PeopleText.Of(report.Title))}\n\n");
        Action<Report, TextWriter>[] parts = report.StartsWithTotals ? [WriteTotals, WriteRows] : [WriteRows, WriteTotals];
        parts[0](report, output);
        output.Write("\n");
        parts[1](report, output);
    }

    private static void WriteTotals(Report report, TextWriter output)
    {
        foreach (var total in report.TotalsForPeople)
            output.Write($"- {total.Heading}: {Escaped(PeopleText.Of(total))}\n");
    }

    private static void WriteRows(Report report, TextWriter output)
    {
        if (report is { Rows.Count: 0, WhenEmpty: { } text })
        {
            output.Write($"{Escaped(PeopleText.Of(text))}\n");
            return;
        }

        var shown = report.Columns.Where(column => !column.IsData).ToList();
        output.Write(Row(shown.Select(column => column.Heading)));
        output.Write(Row(shown.Select(column => column.IsNumber ? "---:" : "---")));
        foreach (var row in report.Rows)
            output.Write(Row(row.Where((_, i) => !report.Columns[i].IsData).Select(value => Escaped(PeopleText.Of(value)))));

        static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";
    }

    /// <summary>
    /// A text that nothing in it makes Markdown or HTML. After an <c>@</c> and a <c>:</c> before slashes a space without width stands:
    /// code hosts would notify a person, or make a link.
    /// </summary>
    public static string Escaped(string text) =>
        string.Concat(text.Select(c => c is '|' or '\\' or '`' or '*' or '_' or '<' or '[' or '~' or '$' or '#' or '&' ? $"\\{c}" : $"{c}"))
            .Replace("@", "@&#8203;", StringComparison.Ordinal)
            .Replace("://", ":&#8203;//", StringComparison.Ordinal);
}
