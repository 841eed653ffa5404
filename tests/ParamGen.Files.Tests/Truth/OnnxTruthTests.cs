using System.Text.Json;
using ParamGen.Files.Descriptions;

namespace ParamGen.Files.Tests.Truth;

/// <summary>ONNX files are read as ONNX Runtime, and where it refuses them the onnx package, read them.</summary>
public class OnnxTruthTests
{
    public static TheoryData<string> Models => OracleFiles.Files("onnx", areWhole: true, ".onnx");

    /// <summary>NumPy's names of the types that have another one in ONNX.</summary>
    private static readonly Dictionary<string, string> names = new()
    {
        ["float"] = "float32",
        ["double"] = "float64",
        ["float8e4m3fn"] = "float8_e4m3fn",
        ["float8e4m3fnuz"] = "float8_e4m3fnuz",
        ["float8e5m2"] = "float8_e5m2",
        ["float8e5m2fnuz"] = "float8_e5m2fnuz",
        ["float8e8m0"] = "float8_e8m0fnu",
        ["float4e2m1"] = "float4_e2m1fn",
    };

    [Theory]
    [MemberData(nameof(Models))]
    public void Inputs_are_those_of_ONNX_Runtime(string file) =>
        Assert.Equal(
            OracleFiles.TruthOf(file).List("inputs").Select(Line),
            OracleFiles.Read(file).Inputs!.Select(Line));

    /// <summary>Where ONNX Runtime infers more than the file says, the file's own outputs are the truth.</summary>
    [Theory]
    [MemberData(nameof(Models))]
    public void Outputs_are_those_of_ONNX_Runtime_or_of_the_file(string file)
    {
        var truth = OracleFiles.TruthOf(file);
        Assert.Equal(
            truth.List(truth.TryGetProperty("file_outputs", out _) ? "file_outputs" : "outputs").Select(Line),
            OracleFiles.Read(file).Outputs!.Select(Line));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Weights_are_the_initializers_of_the_graph(string file)
    {
        var truth = OracleFiles.TruthOf(file);
        var weights = OracleFiles.Read(file).Weights!;
        Assert.Equal(truth.List("weights").Select(WeightLine), weights.Select(WeightLine));
        Assert.Equal(truth.LongOrNull("total_parameters"), weights.Sum(Count));
        Assert.Equal(truth.LongOrNull("parameter_bytes") ?? 0, weights.Sum(weight => weight.Bytes ?? 0));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_weights_in_branches_loops_and_functions_are_in_their_graphs(string file)
    {
        var truth = OracleFiles.TruthOf(file);
        var onnx = OracleFiles.Read(file).Onnx!;
        var graphs = AllNodes(onnx).SelectMany(Subgraphs).ToList();
        Assert.Equal(truth.LongOrNull("subgraph_parameters"), graphs.SelectMany(graph => graph.Weights ?? []).Sum(Count));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_header_is_that_of_the_file(string file)
    {
        var truth = OracleFiles.TruthOf(file);
        var description = OracleFiles.Read(file);
        var onnx = description.Onnx!;
        Assert.Equal(truth.LongOrNull("ir_version"), onnx.IrVersion);
        Assert.Equal(truth.Text("producer"), onnx.Producer ?? "");
        Assert.Equal(truth.Text("producer_version"), onnx.ProducerVersion ?? "");
        Assert.Equal(truth.Text("domain"), onnx.Domain ?? "");
        Assert.Equal(truth.LongOrNull("model_version"), onnx.ModelVersion);
        Assert.Equal(truth.Text("description"), onnx.Description ?? "");
        Assert.Equal(truth.Text("graph"), onnx.Graph.Name ?? "");
        Assert.Equal(truth.Text("graph_description"), onnx.Graph.Description ?? "");
        Assert.Equal(
            truth.GetProperty("opsets").EnumerateObject()
                .Select(opset => $"{(opset.Name.Length == 0 ? "ai.onnx" : opset.Name)} {opset.Value}").Order(StringComparer.Ordinal),
            onnx.Opsets.Select(opset => $"{opset.Domain} {opset.Version}").Order(StringComparer.Ordinal));
        Assert.Equal(
            truth.GetProperty("metadata").EnumerateObject().Select(entry => (entry.Name, entry.Value.GetString()!)),
            (description.Metadata ?? new Dictionary<string, string>()).Select(entry => (entry.Key, entry.Value)));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Operators_are_counted_in_the_graph_and_below_it(string file)
    {
        var truth = OracleFiles.TruthOf(file);
        var onnx = OracleFiles.Read(file).Onnx!;
        Assert.Equal(Counts(truth.GetProperty("op_types")), Counts(onnx.Graph.Nodes));
        Assert.Equal(Counts(truth.GetProperty("subgraph_op_types")), Counts(AllNodes(onnx).Skip(onnx.Graph.Nodes.Count)));
        Assert.Equal(truth.List("functions").Count(), onnx.Functions?.Count ?? 0);
    }

    private static string Line(JsonElement value) => JsonTruth.Line(
        value.Text("name"),
        value.GetProperty("type").GetString(),
        HasShape(value) ? value.List("shape").Select(Dimension) : null);

    private static string Line(ValueDescription value) => JsonTruth.Line(
        value.Name,
        value.Type,
        value.Shape?.Select(dim => dim.Size ?? (object?)dim.Name));

    /// <summary>ONNX Runtime has an empty shape for a scalar and for an unknown rank; the rank beside it tells them apart.</summary>
    private static bool HasShape(JsonElement value) =>
        (value.TryGetProperty("rank", out var rank) ? rank : value.GetProperty("shape")).ValueKind != JsonValueKind.Null;

    private static object? Dimension(JsonElement dim) => dim.ValueKind switch
    {
        JsonValueKind.Number => dim.GetInt64() is >= 0 and var size ? size : null,
        JsonValueKind.String => dim.GetString(),
        _ => null,
    };

    private static string WeightLine(JsonElement weight) => JsonTruth.Line(
        weight.Text("name"),
        weight.Longs("shape"),
        names.GetValueOrDefault(weight.Text("type"), weight.Text("type")),
        weight.LongOrNull("bytes"),
        weight.LongOrNull("stored_values"),
        weight.TryGetProperty("external", out var external) && external.GetBoolean());

    private static string WeightLine(WeightDescription weight) => JsonTruth.Line(
        weight.Name, weight.Shape, weight.Type, weight.Bytes, weight.StoredValues, weight.External is not null);

    private static long Count(WeightDescription weight) => weight.Shape.Aggregate(1L, (count, size) => count * size);

    /// <summary>The nodes of the graph, then those in attributes and functions.</summary>
    private static List<OnnxNode> AllNodes(OnnxDescription onnx)
    {
        List<OnnxNode> nodes = [.. onnx.Graph.Nodes, .. (onnx.Functions ?? []).SelectMany(function => function.Nodes)];
        for (var i = 0; i < nodes.Count; i++)
            nodes.AddRange(Subgraphs(nodes[i]).SelectMany(graph => graph.Nodes));
        return nodes;
    }

    private static IEnumerable<OnnxGraph> Subgraphs(OnnxNode node) =>
        (node.Attributes ?? []).SelectMany(attribute => (attribute.Graphs ?? []).Concat(attribute.Graph is { } graph ? [graph] : []));

    private static IEnumerable<string> Counts(JsonElement counts) =>
        counts.EnumerateObject().Select(count => $"{count.Name} {count.Value}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Counts(IEnumerable<OnnxNode> nodes) => nodes
        .CountBy(node => node.Domain is { } domain ? $"{domain}::{node.Operator}" : node.Operator)
        .Select(count => $"{count.Key} {count.Value}").Order(StringComparer.Ordinal);
}
