using System.Text.Json;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Tests.Formats.Keras;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Tests.Oracle;

/// <summary>The layers of the oracle as Keras has saved them, each in a model that holds nothing else.</summary>
public class OracleFileTests
{
    public static TheoryData<string> Kinds =>
        new(OracleCase.All.Where(oracle => oracle.InFile is not null).Select(oracle => oracle.Layer).Distinct());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_saved_layer_is_what_Keras_saved_in_every_case_of(string kind)
    {
        var cases = OracleCase.All.Where(oracle => oracle.InFile is not null && oracle.Layer == kind).ToList();
        var disagreements = cases.Select(Disagreement).OfType<string>().ToList();
        Assert.True(disagreements.Count == 0, $"{disagreements.Count} of {cases.Count}:\n{string.Join("\n", disagreements.Take(12))}");
    }

    private static string? Disagreement(OracleCase oracle)
    {
        var read = KerasModelReader.Read(ModelWith(oracle.InFile!.Value));
        if (read.Network is not { } network)
            return $"{oracle}: {string.Join("; ", read.Errors.Select(error => error.Text("")))}";
        var evaluation = NetworkEvaluator.Evaluate(network);
        if (evaluation.Report is not { } report)
            return $"{oracle}: {string.Join("; ", evaluation.Problems.Select(problem => problem.Message))}";
        var weights = report.Layers[^1].Weights.Select(weight => $"{weight.Path.Split('/')[^1]} {weight.Shape} {weight.DType.Word()}");
        (string Expected, string Actual)[] facts =
        [
            (oracle.Output!, string.Join("; ", report.Layers[^1].Outputs)),
            (oracle.OutputDType!, report.Outputs[0].DType?.Word() ?? "unknown"),
            (string.Join(", ", oracle.Weights.Select(w => $"{w.Path.Split('/')[^1]} {w.Shape} {w.DType}")), string.Join(", ", weights)),
            ($"{oracle.Total}", $"{report.TotalParameters}"),
        ];
        return facts.Where(fact => fact.Expected != fact.Actual)
            .Select(fact => $"{oracle}: Keras {fact.Expected}, ParamGen {fact.Actual}")
            .FirstOrDefault();
    }

    /// <summary>A functional model of the layer and of the inputs that its call names.</summary>
    private static string ModelWith(JsonElement layer)
    {
        var name = layer.GetProperty("name").GetString()!;
        var inputs = Tensors(layer.GetProperty("inbound_nodes")).ToDictionary(
            tensor => tensor.GetProperty("keras_history")[0].GetString()!,
            tensor => KerasText.Layer(
                "InputLayer",
                tensor.GetProperty("keras_history")[0].GetString()!,
                $"\"batch_shape\": {tensor.GetProperty("shape").GetRawText()}, \"dtype\": {tensor.GetProperty("dtype").GetRawText()}"));
        return KerasText.Functional([.. inputs.Values, layer.GetRawText()], [.. inputs.Keys], [name]);
    }

    /// <summary>The tensors that a call takes, wherever they stand in it.</summary>
    private static IEnumerable<JsonElement> Tensors(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object when json.TryGetProperty("class_name", out var name) && name.GetString() == "__keras_tensor__" =>
            [json.GetProperty("config")],
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Tensors(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Tensors),
        _ => [],
    };
}
