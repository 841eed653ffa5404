using System.Globalization;

namespace ParamGen.Tool.Reports;

/// <summary>Writes the rows of reports as comma-separated values.</summary>
internal static class CsvReport
{
    public static void Write(Report report, TextWriter output)
    {
        output.Write(string.Join(',', Headings(report)) + "\n");
        foreach (var row in Rows(report))
            output.Write(string.Join(',', row) + "\n");
    }

    /// <summary>Reports with the same columns, as one list.</summary>
    public static void Write(IReadOnlyList<Report> reports, TextWriter output)
    {
        output.Write($"model,{string.Join(',', Headings(reports[0]))}\n");
        foreach (var report in reports)
        {
            foreach (var row in Rows(report))
                output.Write($"{Field(report.Title)},{string.Join(',', row)}\n");
        }
    }

    private static IEnumerable<string> Headings(Report report) => report.Columns.SelectMany(column =>
        column.Parts.Count == 0 ? [column.Name] : column.Parts.Select(part => $"{column.Name}.{part}"));

    private static IEnumerable<IEnumerable<string>> Rows(Report report) =>
        report.Rows.Select(row => row.SelectMany(value => value is ICompound compound ? compound.Parts : [value]).Select(Field));

    private static string Field(object? value) => (value is Names names ? names.ToString() : value) switch
    {
        long number => number.ToString(CultureInfo.InvariantCulture),
        string text when text.AsSpan().ContainsAny(",\"\r\n") => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        string text => text,
        _ => "",
    };
}
