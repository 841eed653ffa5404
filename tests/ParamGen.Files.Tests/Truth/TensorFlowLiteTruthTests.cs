using System.Globalization;
using System.Text.Json;
using ParamGen.Files.Descriptions;

namespace ParamGen.Files.Tests.Truth;

/// <summary>TensorFlow Lite files are read as TensorFlow's own classes read them.</summary>
public class TensorFlowLiteTruthTests
{
    public static TheoryData<string> Models => OracleFiles.Files("tflite", areWhole: true, ".tflite");

    [Theory]
    [MemberData(nameof(Models))]
    public void Inputs_and_outputs_have_their_shapes_types_and_quantization(string file)
    {
        var truth = OracleFiles.TruthOf(file);
        var description = OracleFiles.Read(file);
        Assert.Equal(truth.List("inputs").Select(Line), description.Inputs!.Select(Line));
        Assert.Equal(truth.List("outputs").Select(Line), description.Outputs!.Select(Line));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Weights_are_the_tensors_with_data(string file) => Assert.Equal(
        OracleFiles.TruthOf(file).List("weights").Select(weight => JsonTruth.Line(
            weight.Text("name"), weight.Longs("shape"), weight.Text("dtype"), weight.LongOrNull("bytes"))),
        OracleFiles.Read(file).Weights!.Select(weight => JsonTruth.Line(weight.Name, weight.Shape, weight.Type, weight.Bytes)));

    [Theory]
    [MemberData(nameof(Models))]
    public void Operators_signatures_and_metadata_are_there(string file)
    {
        var truth = OracleFiles.TruthOf(file);
        var lite = OracleFiles.Read(file).TensorFlowLite!;
        Assert.Equal(truth.List("ops").Select(name => name.GetString()), lite.Subgraphs[0].Operators.Select(node => node.Operator));
        Assert.Equal(truth.LongOrNull("version"), lite.SchemaVersion);
        Assert.Equal(truth.Text("description"), lite.Description);
        Assert.Equal(
            truth.List("metadata").Select(entry => (entry.Text("name"), entry.LongOrNull("bytes"))),
            (lite.Metadata ?? []).Select(entry => (entry.Name, (long?)entry.Bytes)));
        Assert.Equal(
            truth.GetProperty("signatures").EnumerateObject().SelectMany(signature =>
                Names(signature.Value.GetProperty("inputs")).Concat(Names(signature.Value.GetProperty("outputs")))),
            (lite.Signatures ?? []).SelectMany(signature => signature.Inputs.Concat(signature.Outputs))
                .Select(entry => $"{entry.Key} {entry.Value}"));
    }

    private static IEnumerable<string> Names(JsonElement names) =>
        names.EnumerateObject().Select(entry => $"{entry.Name} {entry.Value.GetString()}");

    private static string Line(JsonElement value) => JsonTruth.Line(
        value.Text("name"),
        value.Text("dtype"),
        (value.GetProperty("shape_signature").ValueKind == JsonValueKind.Array ? value.Longs("shape_signature") : value.Longs("shape"))
            .Select(size => size < 0 ? null : (object)size),
        value.GetProperty("quantization") is { ValueKind: JsonValueKind.Object } quantization
            ? JsonTruth.Line(quantization.List("scale").Select(scale => Text((float)scale.GetDouble())), quantization.Longs("zero_point"))
            : null);

    private static string Line(ValueDescription value) => JsonTruth.Line(
        value.Name,
        value.Type,
        value.Shape!.Select(dim => (object?)dim.Size),
        value.Quantization is { } quantization
            ? JsonTruth.Line(quantization.Scales.Select(scale => Text(scale.Value)), quantization.ZeroPoints)
            : null);

    private static string Text(float scale) => scale.ToString("R", CultureInfo.InvariantCulture);
}
