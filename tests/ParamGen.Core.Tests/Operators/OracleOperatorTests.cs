using System.Text.Json;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Tests.Operators;

/// <summary>Small models of operators: the shapes and types of their outputs are those that Keras gives.</summary>
public class OracleOperatorTests
{
    [Fact]
    public void Every_model_has_the_outputs_that_Keras_gives()
    {
        var (right, wrong) = (0, new List<string>());
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Oracle", "ops.jsonl")))
        {
            using var oracle = JsonDocument.Parse(line);
            var expected = Expected(oracle.RootElement.GetProperty("expected"));
            var actual = Actual(oracle.RootElement.GetProperty("json").GetString()!);
            if (actual == expected)
                right++;
            else
                wrong.Add($"{oracle.RootElement.GetProperty("id")}: Keras {expected}, ParamGen {actual}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count}:\n{string.Join("\n", wrong)}");
        Assert.Equal(1200, right);
    }

    private static string Expected(JsonElement expected) => string.Join(
        "; ",
        expected.GetProperty("outputs").EnumerateArray().Zip(
            expected.GetProperty("dtypes").EnumerateArray(),
            (shape, type) => $"{Shape(shape)} {type}"));

    private static string Actual(string json)
    {
        var result = OperatorModel.Of(json);
        return result.Refusal ?? string.Join("; ", result.Outputs.Select(output => $"{output.Shape} {output.Type}"));
    }

    private static Shape Shape(JsonElement json) =>
        new([.. json.EnumerateArray().Select(size => size.ValueKind is JsonValueKind.Null ? null : (long?)size.GetInt64())]);
}
