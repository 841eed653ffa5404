using System.Globalization;
using ParamGen.Core.Collections;
using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Descriptions;

/// <summary>Reads what a description says of a TensorFlow Lite file.</summary>
internal static class TensorFlowLiteDescriptionReader
{
    public static TensorFlowLiteDescription Read(JsonValue json)
    {
        var graphs = json.List("subgraphs", Subgraph, isRequired: true);
        return graphs.Count > 0
            ? new(json.RequiredSize("fileBytes"), graphs, json.List("signatures", Signature))
            : throw new FormatException("'subgraphs' is empty");
    }

    public static DescribedQuantization? Quantization(JsonValue json) => json.Object("quantization") is { } quantization
        ? new(
            quantization.List("scales", Scale, isRequired: true),
            quantization.List("zeroPoints", number => number.Number(), isRequired: true))
        : null;

    private static DescribedSubgraph Subgraph(JsonValue json)
    {
        var tensors = json.List("tensors", Tensor, isRequired: true);
        return new(
            Positions(json, "inputs", tensors.Count),
            Positions(json, "outputs", tensors.Count),
            tensors,
            json.List("operators", op => Operator(op, tensors.Count), isRequired: true));
    }

    private static DescribedTensor Tensor(JsonValue json)
    {
        var bytes = json["bytes"]?.Size();
        return new(json.RequiredText("name"), json.RequiredText("type"), json.List("shape", size => size.Size(), isRequired: true))
        {
            Bytes = bytes,
            Buffer = bytes is null ? 0 : json.RequiredSize("buffer"),
            IsVariable = json.Flag("isVariable"),
            Signature = json.List("signature", size => size.Number()),
            Quantization = Quantization(json),
        };
    }

    private static DescribedOperator Operator(JsonValue json, int tensors) => new(
        json.RequiredText("operator"),
        Positions(json, "inputs", tensors, least: -1),
        Positions(json, "outputs", tensors, least: -1))
    {
        IsCustom = json.Flag("isCustom"),
        Window = json.Object("window") is { } window ? Window(window) : null,
    };

    private static DescribedWindow Window(JsonValue json) => new(
        json.RequiredText("padding") switch
        {
            "same" => true,
            "valid" => false,
            _ => throw new FormatException("'padding' is neither same nor valid"),
        },
        Pair(json, "strides"),
        json["dilation"] is null ? new(1, 1) : Pair(json, "dilation"));

    private static EquatableArray<long> Pair(JsonValue json, string name) =>
        json.List(name, number => number.Size(), isRequired: true) is { Count: 2 } pair
            ? pair
            : throw new FormatException($"'{name}' does not have two numbers");

    private static EquatableArray<int> Positions(JsonValue json, string name, int tensors, int least = 0) => json.List(
        name,
        item => item.Number() is var position && position >= least && position < tensors
            ? (int)position
            : throw new FormatException($"'{name}' has a tensor that the graph does not have"),
        isRequired: true);

    private static DescribedSignature Signature(JsonValue json) => new(
        json.RequiredText("name"),
        json.RequiredSize("subgraph"),
        Names(json, "inputs"),
        Names(json, "outputs"));

    private static EquatableArray<DescribedText> Names(JsonValue json, string name) => new([.. json.Object(name, isRequired: true)!.Members
        .Select(member => new DescribedText(member.Name, DescriptionJson.TextIn(member.Value, member.Name)))]);

    /// <summary>One that is not finite is a text.</summary>
    private static float Scale(JsonValue json) => json switch
    {
        { Kind: JsonKind.String, Text: "NaN" or "Infinity" or "-Infinity" } => float.NaN,
        { Kind: JsonKind.Number } when float.TryParse(json.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var scale) => scale,
        _ => throw new FormatException("a scale is no number"),
    };
}
