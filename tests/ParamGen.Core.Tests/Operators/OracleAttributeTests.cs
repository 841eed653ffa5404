using System.Text.Json;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Tests.Operators;

/// <summary>The oracle's models of operators, written as attributes: they have the outputs that Keras gives.</summary>
public class OracleAttributeTests
{
    [Fact]
    public void Every_model_that_attributes_can_say_has_the_outputs_that_Keras_gives()
    {
        var (right, wrong, unsaid) = (0, new List<string>(), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Oracle", "ops.jsonl")))
        {
            using var oracle = JsonDocument.Parse(line);
            var (id, json) = (oracle.RootElement.GetProperty("id").GetString()!, oracle.RootElement.GetProperty("json").GetString()!);
            if (WrittenOperators.Of(json) is not { } network)
            {
                unsaid.Add(oracle.RootElement.GetProperty("op").GetString()!);
                continue;
            }

            var expected = Expected(oracle.RootElement.GetProperty("expected"));
            var result = NetworkEvaluator.Evaluate(network);
            var actual = result.Report is { } report
                ? string.Join("; ", report.Outputs.Select(output => $"{output.Shape} {output.DType?.ToString().ToLowerInvariant()}"))
                : string.Join("; ", result.Problems.Select(problem => problem.Message));
            if (actual == expected)
                right++;
            else
                wrong.Add($"{id}: Keras {expected}, ParamGen {actual}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {right}:\n{string.Join("\n", wrong)}");
        Assert.True(right >= 450, $"{right} models were written; none for {string.Join(", ", unsaid)}");
    }

    private static string Expected(JsonElement expected) => string.Join(
        "; ",
        expected.GetProperty("outputs").EnumerateArray().Zip(
            expected.GetProperty("dtypes").EnumerateArray(),
            (shape, type) => $"{Shape(shape)} {type}"));

    private static Shape Shape(JsonElement json) =>
        new([.. json.EnumerateArray().Select(size => size.ValueKind is JsonValueKind.Null ? null : (long?)size.GetInt64())]);
}
