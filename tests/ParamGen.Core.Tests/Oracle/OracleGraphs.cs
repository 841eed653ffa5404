using System.Text.Json;

namespace ParamGen.Core.Tests.Oracle;

/// <summary>Random functional models as each Keras has written them.</summary>
internal static class OracleGraphs
{
    public static IEnumerable<string> Files =>
        ["graphs.jsonl", "graphs-keras3-older.jsonl", "graphs-keras2.jsonl", "graphs-old.jsonl"];

    /// <summary>The files of a list of them, but the few that hold Python's NaN or Infinity, which other readers of JSON refuse.</summary>
    public static IReadOnlyList<string> TextsOf(string file) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Oracle", file)).Select(TextOf)
            .Where(text => !text.Contains("NaN", StringComparison.Ordinal) && !text.Contains("Infinity", StringComparison.Ordinal)),
    ];

    private static string TextOf(string line)
    {
        using var oracle = JsonDocument.Parse(line);
        return oracle.RootElement.GetProperty("json").GetString()!;
    }
}
