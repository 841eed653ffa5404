using System.Text.Json;
using ParamGen.Core.Advice;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Outputs;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Tests.Oracle;

/// <summary>
/// Random functional models, and the same files with something damaged in them. Each is refused, or has the very numbers that
/// Keras gives after reading the file; where Keras gives none, it is refused.
/// </summary>
public class OracleGraphTests
{
    [Fact]
    public void A_graph_has_the_numbers_that_Keras_gives() => AssertNoOther("graphs.jsonl", least: 500);

    [Fact]
    public void A_damaged_file_has_no_number_that_Keras_does_not_give() => AssertNoOther("graphs-damaged.jsonl", least: 165);

    private static void AssertNoOther(string file, int least)
    {
        var (right, wrong) = (0, new List<string>());
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Oracle", file)))
        {
            using var oracle = JsonDocument.Parse(line);
            if (KerasModelReader.Read(oracle.RootElement.GetProperty("json").GetString()!).Network is not { } network
                || NetworkReview.Of(network).Report is not { } report)
                continue;
            if (Difference(oracle.RootElement, report) is not { } difference)
                right++;
            else
                wrong.Add(
                    $"{oracle.RootElement.GetProperty("id")} "
                        + $"{(oracle.RootElement.TryGetProperty("damage", out var damage) ? damage : "")}: {difference}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        // A reader that refuses everything is never wrong.
        Assert.InRange(right, least, int.MaxValue);
    }

    private static string? Difference(JsonElement oracle, NetworkReport report)
    {
        if (!oracle.TryGetProperty("expected", out var expected))
            return "Keras refuses the file";
        // An operation such as x + y is listed in a summary, but is none of Keras's layers.
        var rows = expected.GetProperty("layers").EnumerateArray().ToList();
        var layers = report.Layers.Where(layer => rows.Any(row => row.GetProperty("name").GetString() == layer.Name));
        (string Expected, string Actual)[] facts =
        [
            Count("total", report.TotalParameters),
            Count("trainable", report.TrainableParameters),
            Count("non_trainable", report.NonTrainableParameters),
            (Shapes(expected.GetProperty("inputs")), string.Join(" ", report.Inputs)),
            (Shapes(expected.GetProperty("outputs")), string.Join(" ", report.Outputs)),
            (string.Join(
                "; ",
                rows.Select(row =>
                    $"{row.GetProperty("name")} {row.GetProperty("class")} {row.GetProperty("params")} "
                        + $"{Shapes(row.GetProperty("outputs"))}")),
                string.Join(
                    "; ",
                    layers.Select(layer => $"{layer.Name} {layer.Kind} {layer.Parameters} {string.Join(" ", layer.Outputs)}"))),
            (expected.TryGetProperty("summary", out var summary)
                ? summary.GetString()!
                : "", expected.TryGetProperty("summary", out _) ? string.Concat(Summary.Lines(report).Select(text => text + "\n")) : ""),
        ];
        return facts.Where(fact => fact.Expected != fact.Actual)
            .Select(fact => $"Keras {fact.Expected}, ParamGen {fact.Actual}")
            .FirstOrDefault();

        (string, string) Count(string name, long count) => ($"{name} {expected.GetProperty(name)}", $"{name} {count}");
    }

    /// <summary>A shape, or a list of shapes.</summary>
    internal static string Shapes(JsonElement json) => json.GetArrayLength() > 0 && json[0].ValueKind is JsonValueKind.Array
        ? string.Join(" ", json.EnumerateArray().Select(Shapes))
        : new Shape([
            .. json.EnumerateArray().Select(size => size.ValueKind is JsonValueKind.Null ? null : (long?)size.GetInt64()),
        ]).ToString();
}
