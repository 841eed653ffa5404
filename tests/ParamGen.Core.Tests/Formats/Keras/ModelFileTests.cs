using System.Text.Json;
using ParamGen.Core.Advice;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Outputs;
using ParamGen.Core.Rules;
using ParamGen.Core.Tests.Oracle;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>Whole models, as Keras has written them, agree with what Keras says of them.</summary>
public class ModelFileTests
{
    public static TheoryData<string> Models => new(OracleModels.Names);

    [Theory]
    [MemberData(nameof(Models))]
    public void ParamGen_and_Keras_agree_on(string model)
    {
        var report = Report(model);
        var expected = JsonDocument.Parse(OracleModels.ExpectedOf(model)).RootElement;

        AssertLayers(expected.GetProperty("layers"), report, model);
        Assert.Equal(expected.GetProperty("total").GetInt64(), report.TotalParameters);
        Assert.Equal(expected.GetProperty("trainable").GetInt64(), report.TrainableParameters);
        Assert.Equal(expected.GetProperty("non_trainable").GetInt64(), report.NonTrainableParameters);
        Assert.Equal(
            expected.GetProperty("inputs").EnumerateArray().Select(Shape),
            report.Inputs.Select(tensor => tensor.Shape.ToString()));
        Assert.Equal(
            expected.GetProperty("outputs").EnumerateArray().Select(Shape),
            report.Outputs.Select(tensor => tensor.Shape.ToString()));
        Assert.Equal(expected.GetProperty("summary").GetString(), string.Concat(Summary.Lines(report).Select(line => line + "\n")));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void No_warning_is_given_on_a_model_that_people_use(string model) =>
        Assert.Empty(Evaluate(model).Advice.Where(advice =>
            advice.Rule is { IsEnabled: true, Severity: Severity.Warning }).Select(advice => advice.Message));

    private static NetworkReport Report(string model)
    {
        var evaluation = Evaluate(model);
        Assert.True(evaluation.Report is not null, string.Join("\n", evaluation.Problems.Take(5).Select(problem => problem.Message)));
        return evaluation.Report;
    }

    private static NetworkEvaluation Evaluate(string model)
    {
        var read = KerasModelReader.Read(OracleModels.TextOf(model));
        Assert.True(read.Network is not null, string.Join("\n", read.Errors.Take(5)));
        return NetworkReview.Of(read.Network);
    }

    private static void AssertLayers(JsonElement expected, NetworkReport report, string model)
    {
        // An operation such as x + y is listed in a summary, but is none of Keras's layers.
        var names = expected.EnumerateArray().Select(row => row.GetProperty("name").GetString()).ToHashSet();
        var layers = report.ListedLayers.Where(layer => names.Contains(layer.Name)).ToList();
        Assert.Equal(expected.EnumerateArray().Select(row => row.GetProperty("name").GetString()), layers.Select(layer => layer.Name));
        foreach (var (row, layer) in expected.EnumerateArray().Zip(layers))
        {
            Assert.Equal(Text(row), Text(layer));
            if (row.GetProperty("multiply_adds").ValueKind == JsonValueKind.Number)
                Assert.True(
                    row.GetProperty("multiply_adds").GetInt64() == layer.MultiplyAdds.Value,
                    $"{model}, {layer.Name}: {row.GetProperty("multiply_adds")} multiply-adds, not {layer.MultiplyAdds}");
            if (row.TryGetProperty("nested", out var nested))
                AssertLayers(nested, layer.Model!, model);
        }
    }

    private static string Text(JsonElement row)
    {
        var weights = row.GetProperty("weights")
            .EnumerateArray()
            .Select(weight =>
                $"{weight.GetProperty("name").GetString()} {Shape(weight.GetProperty("shape"))} "
                    + $"{weight.GetProperty("trainable").GetBoolean()}");
        return $"{row.GetProperty("name").GetString()} ({row.GetProperty("class").GetString()}): "
            + $"{Shape(row.GetProperty("output"))}, {row.GetProperty("params").GetInt64()}: {string.Join(", ", weights)}";
    }

    private static string Text(LayerReport layer) =>
        $"{layer.Name} ({layer.Kind}): {layer.Outputs[0]}, {layer.Parameters}: "
            + $"{string.Join(", ", layer.Weights.Select(weight => $"{weight.Name} {weight.Shape} {weight.Trainable}"))}";

    private static string Shape(JsonElement shape)
    {
        var dims = shape.EnumerateArray().Select(dim => dim.ValueKind == JsonValueKind.Null ? "None" : dim.GetRawText()).ToList();
        return dims.Count == 1 ? $"({dims[0]},)" : $"({string.Join(", ", dims)})";
    }
}
