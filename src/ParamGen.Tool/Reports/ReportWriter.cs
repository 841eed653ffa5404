using ParamGen.Tool.Commands;

namespace ParamGen.Tool.Reports;

/// <summary>Writes reports.</summary>
internal static class ReportWriter
{
    /// <summary>Writes the report of a command that has one.</summary>
    public static void Write(Report report, OutputFormat format, TextWriter output)
    {
        if (format is OutputFormat.Json)
            JsonReport.Write(report, output);
        else if (format is OutputFormat.Csv)
            CsvReport.Write(report, output);
        else
            Write([report], format, output);
    }

    /// <summary>Writes the reports of a command that may have several: programs get a list, be it of one.</summary>
    public static void Write(IReadOnlyList<Report> reports, OutputFormat format, TextWriter output)
    {
        switch (format)
        {
            case OutputFormat.Json:
                JsonReport.Write(reports, output);
                return;
            case OutputFormat.Csv:
                CsvReport.Write(reports, output);
                return;
        }

        for (var i = 0; i < reports.Count; i++)
        {
            if (i > 0)
                output.Write("\n");
            if (format is OutputFormat.Markdown)
                MarkdownReport.Write(reports[i], output);
            else
                TableReport.Write(reports[i], output);
        }
    }
}
