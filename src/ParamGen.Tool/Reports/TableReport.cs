using Spectre.Console;

namespace ParamGen.Tool.Reports;

/// <summary>Writes a report for a terminal.</summary>
internal static class TableReport
{
    /// <summary>As wide as a table needs where no terminal says how wide it is: a file has no edge.</summary>
    private const int WidthOfFile = 400;

    /// <summary>The blanks between two columns.</summary>
    private const int Gap = 3;

    public static void Write(Report report, TextWriter output)
    {
        if (ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected)
        {
            Write(report, AnsiConsole.Console);
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = AnsiSupport.No,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = WidthOfFile;
        Write(report, console);
        foreach (var line in text.ToString().TrimEnd('\n').Split('\n'))
            output.Write($"{line.TrimEnd()}\n");
    }

    private static void Write(Report report, IAnsiConsole console)
    {
        console.WriteLine(PeopleText.Of(report.Title));
        if (report.StartsWithTotals)
        {
            console.WriteLine();
            WriteTotals(report, console);
        }

        if (report is { Rows.Count: 0, WhenEmpty: { } text })
            console.WriteLine($"\n{PeopleText.Of(text)}\n");
        else
            WriteTable(report, console);
        if (!report.StartsWithTotals)
            WriteTotals(report, console);
    }

    private static void WriteTotals(Report report, IAnsiConsole console)
    {
        foreach (var total in report.TotalsForPeople)
            console.WriteLine($"{total.Heading}: {PeopleText.Of(total)}");
    }

    private static void WriteTable(Report report, IAnsiConsole console)
    {
        var cells = report.Rows.Select(row => row.Select(PeopleText.Of).ToList()).ToList();
        var ofPeople = Enumerable.Range(0, report.Columns.Count).Where(i => !report.Columns[i].IsData).ToList();
        var shown = ofPeople.ToList();
        while (shown.Sum(WidthOf) > console.Profile.Width && shown.FindLastIndex(i => report.Columns[i].IsOptional) is >= 0 and var last)
            shown.RemoveAt(last);

        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in shown.Select(i => report.Columns[i]))
            table.AddColumn(new TableColumn(new Text(column.Heading)) { Alignment = column.IsNumber ? Justify.Right : Justify.Left });
        foreach (var row in cells)
            table.AddRow([.. shown.Select(i => new Text(row[i]))]);
        console.Write(table);
        if (ofPeople.Except(shown).Select(i => report.Columns[i].Heading).ToList() is { Count: > 0 } hidden)
            console.WriteLine($"In a wider terminal: {string.Join(", ", hidden)}\n");

        int WidthOf(int i) => cells.Select(row => row[i].Length).Append(report.Columns[i].Heading.Length).Max() + Gap;
    }
}
