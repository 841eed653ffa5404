using System.Text.Json;
using ParamGen.Compiler.Tests.Harness;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Tests.Operators;

namespace ParamGen.Compiler.Tests.Oracle;

/// <summary>Some of the oracle's models of operators as a user would write them: the constants are what Keras says.</summary>
public class OracleOperatorCompileTests
{
    private const int Every = 20;

    [Fact]
    public void A_model_of_operators_has_the_constants_that_Keras_gives()
    {
        var (written, compiled) = (0, 0);
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Oracle", "ops.jsonl")))
        {
            using var oracle = JsonDocument.Parse(line);
            var json = oracle.RootElement.GetProperty("json").GetString()!;
            // A class lists its outputs in the order of its layers, and all that no layer takes.
            if (WrittenOperators.Of(json) is not { } file)
                continue;
            var network = file with { Inputs = default, Outputs = default, Class = null };
            if (NetworkEvaluator.Evaluate(network).Report is not { Outputs.Count: 1 } || written++ % Every > 0)
                continue;
            var text = AttributeText.Of(network);
            var result = Compile.Run($"{text} partial class Model {{ }}");
            Assert.True(result.Refusals == "" && !result.Errors.Any(), $"{text}\n{result.Refusals}{string.Join("\n", result.Errors)}");
            var expected = oracle.RootElement.GetProperty("expected");
            Assert.Equal(Shape(expected.GetProperty("outputs")[0]), result.Constant("Model.OutputShape"));
            compiled++;
        }

        Assert.True(compiled >= 15, $"{compiled} of {written} were compiled.");
    }

    private static string Shape(JsonElement sizes)
    {
        var text = string.Join(", ", sizes.EnumerateArray().Select(size => size.ValueKind is JsonValueKind.Null ? "None" : $"{size}"));
        return sizes.GetArrayLength() == 1 ? $"({text},)" : $"({text})";
    }
}
