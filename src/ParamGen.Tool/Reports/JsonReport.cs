using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ParamGen.Tool.Reports;

/// <summary>Writes reports as JSON.</summary>
internal static class JsonReport
{
    public static void Write(Report report, TextWriter output) => Write(output, json => WriteReport(report, json));

    public static void Write(IEnumerable<Report> reports, TextWriter output) => Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var report in reports)
            WriteReport(report, json);
        json.WriteEndArray();
    });

    private static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(json);
        output.Write(Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }

    private static void WriteReport(Report report, Utf8JsonWriter json)
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

    private static void WriteValue(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case long number:
                json.WriteNumber(name, number);
                break;
            case string or Names:
                json.WriteString(name, value.ToString());
                break;
            case ICompound compound:
                json.WriteStartObject(name);
                for (var i = 0; i < compound.Parts.Length; i++)
                    WriteValue(json, compound.PartNames[i], compound.Parts[i]);
                json.WriteEndObject();
                break;
            default:
                json.WriteNull(name);
                break;
        }
    }
}
