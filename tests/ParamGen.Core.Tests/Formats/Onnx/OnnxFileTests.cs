using System.Text.Json;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Formats.Onnx;

namespace ParamGen.Core.Tests.Formats.Onnx;

/// <summary>Whole files of PyTorch, tf2onnx, Keras, scikit-learn and others.</summary>
public class OnnxFileTests
{
    public static TheoryData<string> Names => [.. OnnxFile.Names];

    public static TheoryData<string> Counted =>
        [.. OnnxFile.Names.Where(name => OnnxFile.TruthOf(name).GetProperty("multiply_adds").ValueKind is JsonValueKind.Number)];

    public static TheoryData<string> Exports => [.. OnnxFile.Exports];

    [Theory]
    [MemberData(nameof(Counted))]
    public void Multiply_adds_are_those_that_the_framework_counts(string name) =>
        Assert.Equal(OnnxFile.TruthOf(name).GetProperty("multiply_adds").GetInt64(), OnnxMultiplyAdds.Of(OnnxFile.Read(name)));

    [Theory]
    [MemberData(nameof(Exports))]
    public void An_export_of_Keras_has_the_multiply_adds_of_its_layers(string name)
    {
        var network = KerasModelReader.Read(OnnxFile.KerasOf(name)).Network;

        Assert.Equal(NetworkEvaluator.Evaluate(network!).Report!.MultiplyAdds, OnnxMultiplyAdds.Of(OnnxFile.Read(name)));
    }

    /// <summary>Open leading axes count as 1. The numbers are those of the layers, computed by hand.</summary>
    [Theory]
    [InlineData("branches-and-loops", 6)] // Both branches have the same product.
    [InlineData("external-data", (6 * 8) + (8 * 2))]
    [InlineData("functions-of-its-own", 0)]
    [InlineData("keras2-dict-inputs-tf2onnx15", 13)]
    [InlineData("quantized-four-bits", 1152)]
    [InlineData("quantized-dynamic-mlp", 344)]
    [InlineData("sequences-and-optionals", 0)]
    [InlineData("sklearn-boosting-regressor", 0)]
    [InlineData("sparse-weights", 4 * 5)]
    public void A_leading_axis_that_is_open_counts_as_1(string name, long count) =>
        Assert.Equal(count, OnnxMultiplyAdds.Of(OnnxFile.Read(name)));

    [Theory]
    [InlineData("keras2-two-inputs-tf2onnx17")] // The second axis of a recurrent input is open.
    [InlineData("operator-unknown")]
    [InlineData("opset-of-the-future")]
    [InlineData("operators-of-three-domains")] // A linear classifier is a product, whose size is not in a description.
    [InlineData("siamese-dynamo20-expressions")]
    [InlineData("tagger-bilstm-opset13")]
    public void What_is_not_certain_has_no_number(string name) => Assert.Null(OnnxMultiplyAdds.Of(OnnxFile.Read(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Outputs_have_the_shapes_that_ONNX_Runtime_infers(string name)
    {
        var values = OnnxShapes.Of(OnnxFile.Read(name), believesFile: false)!.Values;

        foreach (var output in OnnxFile.TruthOf(name).GetProperty("outputs").EnumerateObject())
        {
            if (output.Value.ValueKind is JsonValueKind.Array && values[output.Name].Shape is { } shape)
                AssertFits(name + " " + output.Name, shape, [.. output.Value.EnumerateArray().Select(Size)]);
        }

        static long? Size(JsonElement size) => size.ValueKind is JsonValueKind.Number ? size.GetInt64() : null;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Values_have_the_shapes_that_the_file_has(string name)
    {
        var file = OnnxFile.Read(name);
        var values = OnnxShapes.Of(file, believesFile: false)!.Values;

        foreach (var value in file.Onnx!.Graph.Values.Where(value => value.HasShape))
        {
            if (values.TryGetValue(value.Name, out var tensor) && tensor.Shape is { } shape)
                AssertFits(name + " " + value.Name, shape, [.. value.Shape.Select(size => size.Size)]);
        }
    }

    /// <summary>Where both know a size, it is the same.</summary>
    private static void AssertFits(string what, long?[] shape, long?[] expected)
    {
        Assert.True(shape.Length == expected.Length, what);
        Assert.All(shape.Zip(expected), sizes => Assert.True(sizes.First is null || (sizes.Second ?? sizes.First) == sizes.First, what));
    }
}
