using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ParamGen.Core.Text;
using ParamGen.Tool.Commands;
using Spectre.Console;

namespace ParamGen.Tool.Reports;

/// <summary>Writes a report.</summary>
internal static class ReportWriter
{
    /// <summary>As wide as a table needs where no terminal says how wide it is: a file has no edge.</summary>
    private const int WidthOfFile = 400;

    public static void Write(Report report, OutputFormat format, TextWriter output)
    {
        switch (format)
        {
            case OutputFormat.Markdown:
                WriteMarkdown(report, output);
                break;
            case OutputFormat.Json:
                WriteJson(report, output);
                break;
            case OutputFormat.Csv:
                WriteCsv(report, output);
                break;
            default:
                WriteTable(report, output);
                break;
        }
    }

    private static void WriteTable(Report report, TextWriter output)
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
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in report.Columns)
            table.AddColumn(new TableColumn(new Text(column.Heading)) { Alignment = column.IsNumber ? Justify.Right : Justify.Left });
        foreach (var row in report.Rows)
            table.AddRow([.. row.Select(value => new Text(ForPeople(value)))]);
        console.WriteLine(ForPeople(report.Title));
        console.Write(table);
        foreach (var total in report.Totals.Where(total => !total.IsData))
            console.WriteLine($"{total.Heading}: {ForPeople(total.Value)}{Noted(total)}");
    }

    private static void WriteMarkdown(Report report, TextWriter output)
    {
        output.Write($"### {Escaped(ForPeople(report.Title))}\n\n");
        output.Write(Row(report.Columns.Select(column => Escaped(column.Heading))));
        output.Write(Row(report.Columns.Select(column => column.IsNumber ? "---:" : "---")));
        foreach (var row in report.Rows)
            output.Write(Row(row.Select(value => Escaped(ForPeople(value)))));
        output.Write("\n");
        foreach (var total in report.Totals.Where(total => !total.IsData))
            output.Write($"- {total.Heading}: {Escaped(ForPeople(total.Value) + Noted(total))}\n");

        static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

        // What would be read as Markdown is text.
        static string Escaped(string text) =>
            string.Concat(text.Select(c => c is '|' or '\\' or '`' or '*' or '_' or '<' or '[' ? $"\\{c}" : $"{c}"));
    }

    private static void WriteJson(Report report, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("name", report.Title);
            foreach (var total in report.Totals)
                WriteValue(json, total.Name, total.Value);
            json.WriteStartArray("rows");
            foreach (var row in report.Rows)
            {
                json.WriteStartObject();
                for (var i = 0; i < row.Count; i++)
                    WriteValue(json, report.Columns[i].Name, row[i]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }

    private static void WriteValue(Utf8JsonWriter json, string name, object? value)
    {
        if (value is long number)
            json.WriteNumber(name, number);
        else if (value is string or Names)
            json.WriteString(name, value.ToString());
        else
            json.WriteNull(name);
    }

    private static void WriteCsv(Report report, TextWriter output)
    {
        output.Write(string.Join(',', report.Columns.Select(column => column.Name)) + "\n");
        foreach (var row in report.Rows)
            output.Write(string.Join(',', row.Select(Field)) + "\n");

        static string Field(object? value) => (value is Names names ? names.ToString() : value) switch
        {
            long number => number.ToString(CultureInfo.InvariantCulture),
            string text when text.AsSpan().ContainsAny(",\"\r\n") => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
            string text => text,
            _ => "",
        };
    }

    private static string ForPeople(object? value) => value switch
    {
        long number => Numbers.Grouped(number),
        string text => Line(text),
        Names names => Line(names.ForPeople),
        _ => "unknown",
    };

    /// <summary>A text in one line, without what a terminal would obey: names come from files of others.</summary>
    private static string Line(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    private static string Noted(ReportTotal total) => total is { Note.Length: > 0, Value: not null } ? $" ({Line(total.Note)})" : "";
}
