using Spectre.Console;

namespace ParamGen.Tool.Reports;

/// <summary>Writes a report for a terminal.</summary>
internal static class TableReport
{
    /// <summary>As wide as a table needs where no terminal says how wide it is: a file has no edge.</summary>
    private const int WidthOfFile = 400;

    public static void Write(Report report, TextWriter output)
    {
        var isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = InteractionSupport.No,
        });
        if (!isTerminal)
            console.Profile.Width = WidthOfFile;
        console.WriteLine(PeopleText.Of(report.Title));
        if (report is { Rows.Count: 0, WhenEmpty: { } text })
            console.WriteLine($"\n{PeopleText.Of(text)}\n");
        else
            console.Write(TableOf(report));
        foreach (var total in report.Totals.Where(total => !total.IsData))
            console.WriteLine($"{total.Heading}: {PeopleText.Of(total)}");
    }

    private static Table TableOf(Report report)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in report.Columns)
            table.AddColumn(new TableColumn(new Text(column.Heading)) { Alignment = column.IsNumber ? Justify.Right : Justify.Left });
        foreach (var row in report.Rows)
            table.AddRow([.. row.Select(value => new Text(PeopleText.Of(value)))]);
        return table;
    }
}
