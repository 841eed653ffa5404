using System.Text.Json;
using ParamGen.Core.Evaluation;

namespace ParamGen.Core.Tests.Oracle;

/// <summary>
/// Compares a report with what a version of Keras says of its own model: totals, shapes, and the layers, in models within too.
/// </summary>
internal static class OlderKerasReport
{
    /// <summary>The first difference; null where there is none.</summary>
    public static string? Difference(JsonElement expected, NetworkReport report) =>
        First(
            ("total", $"{expected.GetProperty("total")}", $"{report.TotalParameters}"),
            ("trainable", $"{expected.GetProperty("trainable")}", $"{report.TrainableParameters}"),
            ("non_trainable", $"{expected.GetProperty("non_trainable")}", $"{report.NonTrainableParameters}"),
            ("inputs", OracleGraphTests.Shapes(expected.GetProperty("inputs")), string.Join(" ", report.Inputs)),
            ("outputs", OracleGraphTests.Shapes(expected.GetProperty("outputs")), string.Join(" ", report.Outputs)))
            ?? LayersDifference(expected.GetProperty("layers"), report, []);

    /// <param name="expected">The layers that Keras lists.</param>
    /// <param name="report">The model that has them, and maybe others.</param>
    /// <param name="passed">The layers of the model that stand for others that Keras lists; those that stand for these are added.</param>
    private static string? LayersDifference(JsonElement expected, NetworkReport report, HashSet<LayerReport> passed)
    {
        var rows = expected.EnumerateArray().ToList();
        foreach (var row in rows)
        {
            var (name, kind) = (row.GetProperty("name").GetString(), row.GetProperty("class").GetString());
            // A model that the file leaves without a name has one of the version's counters.
            var layer = name is null
                ? report.Layers.FirstOrDefault(layer => layer.Kind == kind && !passed.Contains(layer))
                : report.Layers.FirstOrDefault(layer => layer.Name == name);
            if (layer is null)
                return $"{name ?? kind} is missing";
            passed.Add(layer);
            if (Difference(row, layer, report, passed) is { } difference)
                return $"{layer.Name}: {difference}";
        }

        return null;
    }

    private static string? Difference(JsonElement row, LayerReport layer, NetworkReport report, HashSet<LayerReport> passed)
    {
        var difference = First(
            ("class", row.GetProperty("class").GetString()!, layer.Kind),
            ("params", $"{row.GetProperty("params")}", $"{layer.Parameters}"),
            ("outputs",
                row.TryGetProperty("outputs", out var outputs) ? OracleGraphTests.Shapes(outputs) : "",
                outputs.ValueKind is JsonValueKind.Array ? string.Join(" ", layer.Outputs) : ""));
        if (difference is not null || !row.TryGetProperty("nested", out var nested) || nested.GetArrayLength() == 0)
            return difference;
        // The branches of a merge are layers of the model itself.
        return layer.Model is { } model ? LayersDifference(nested, model, [])
            : layer.Kind == "Merge" ? LayersDifference(nested, report, passed)
            : "is no model";
    }

    private static string? First(params (string What, string Expected, string Actual)[] facts) =>
        facts.Where(fact => fact.Expected != fact.Actual)
            .Select(fact => $"{fact.What}: Keras {fact.Expected}, ParamGen {fact.Actual}")
            .FirstOrDefault();
}
