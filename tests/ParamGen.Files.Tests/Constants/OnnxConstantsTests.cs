using System.Globalization;
using System.Text.Json;

namespace ParamGen.Files.Tests.Constants;

/// <summary>The constants of an ONNX model are what ONNX Runtime's own metadata says of it.</summary>
public class OnnxConstantsTests
{
    private static readonly string[] files = [.. OracleFiles.Files("onnx", areWhole: true, ".onnx").Select(row => row.Data)];
    private static readonly DescribedModels models = new([.. files.Select(file => ($"[OnnxModel(\"{file}\")]", file))]);

    public static TheoryData<int, string> Models => [.. files.Select((file, i) => (i, file))];

    [Fact]
    public void All_models_compile()
    {
        Assert.Empty(models.Problems);
        Assert.Empty(models.Errors);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Inputs_and_outputs_are_those_of_ONNX_Runtime(int model, string file)
    {
        var truth = OracleFiles.TruthOf(file);
        Assert.Equal(truth.List("inputs").Select(Line), models.Classes(model, "Inputs").Select(Line));
        Assert.Equal(
            truth.List(truth.TryGetProperty("file_outputs", out _) ? "file_outputs" : "outputs").Select(Line),
            models.Classes(model, "Outputs").Select(Line));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Weights_and_their_totals_are_those_of_the_graph(int model, string file)
    {
        var truth = OracleFiles.TruthOf(file);
        Assert.Equal(
            truth.List("weights").Select(weight => JsonTruth.Line(
                weight.Text("name"),
                weight.LongOrNull("count"),
                weight.LongOrNull("bytes"))),
            models.Classes(model, "Weights").Select(weight => JsonTruth.Line(
                Value(weight, "Name"),
                Value(weight, "Size"),
                Value(weight, "Bytes"))));
        Assert.Equal(truth.GetProperty("total_parameters").GetInt64(), models.Constant(model, "TotalParameters"));
        Assert.Equal(truth.LongOrNull("parameter_bytes"), models.Constant(model, "ParameterBytes"));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_header_is_that_of_the_file(int model, string file)
    {
        var truth = OracleFiles.TruthOf(file);
        Assert.Equal(truth.Text("producer"), models.Constant(model, "Producer"));
        Assert.Equal(truth.Text("producer_version"), models.Constant(model, "ProducerVersion"));
        Assert.Equal(truth.LongOrNull("ir_version"), (long?)(int?)models.Constant(model, "IrVersion"));
        var opsets = truth.GetProperty("opsets").EnumerateObject().ToDictionary(
            opset => opset.Name.Length == 0 ? "ai.onnx" : opset.Name,
            opset => opset.Value.GetInt32());
        Assert.Equal(opsets.TryGetValue("ai.onnx", out var own) ? own : null, (int?)models.Constant(model, "Opset"));
        Assert.Equal(
            opsets.Select(opset => $"{opset.Key} {opset.Value}").Order(StringComparer.Ordinal),
            ((string)models.Constant(model, "Opsets")!).Split(", ").Order(StringComparer.Ordinal));
        Assert.Equal(
            truth.GetProperty("op_types").EnumerateObject().Select(count => $"{count.Name} {count.Value}").Order(StringComparer.Ordinal),
            ((string)models.Constant(model, "OperatorCounts")!).Split(", ").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Multiply_adds_are_those_of_the_fixed_shapes(int model, string file)
    {
        if (OracleFiles.TruthOf(file).LongOrNull("multiply_adds") is { } expected)
            Assert.Equal(expected, models.Constant(model, "MultiplyAdds"));
    }

    private static string Line(JsonElement value)
    {
        var isShaped = (value.TryGetProperty("rank", out var rank) ? rank : value.GetProperty("shape")).ValueKind != JsonValueKind.Null;
        string[] dims = [.. value.List("shape").Select(Dimension)];
        return JsonTruth.Line(
            value.Text("name"),
            value.GetProperty("type").GetString() ?? "unknown",
            isShaped ? $"({string.Join(", ", dims)}{(dims.Length == 1 ? "," : "")})" : null,
            isShaped ? dims.Length : null);
    }

    private static string Line(Type value) =>
        JsonTruth.Line(Value(value, "Name"), Value(value, "Type"), Value(value, "Shape"), Value(value, "Rank"));

    private static object? Value(Type type, string name) => type.GetField(name)?.GetRawConstantValue();

    private static string Dimension(JsonElement dim) => dim.ValueKind switch
    {
        JsonValueKind.Number when dim.GetInt64() >= 0 => dim.GetInt64().ToString(CultureInfo.InvariantCulture),
        JsonValueKind.String => dim.GetString()!,
        _ => "None",
    };
}
