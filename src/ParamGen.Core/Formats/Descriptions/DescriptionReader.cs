using ParamGen.Core.Collections;
using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Descriptions;

/// <summary>Reads the text of a description. What is not of the form that docs/descriptions.md documents is not read in part.</summary>
internal static class DescriptionReader
{
    /// <summary>The version of the schema that is known.</summary>
    private const long Version = 1;

    /// <summary>The description; null with the reason where the text is none.</summary>
    public static FileDescription? Read(string text, out string reason)
    {
        if (JsonReader.Read(text, out var error) is not { } json)
        {
            reason = error!.ReasonIn(text);
            return null;
        }

        try
        {
            reason = "";
            if (json.Number("paramgen") == Version)
                return Description(json);
            reason = "another version of ParamGen has written it";
        }
        catch (FormatException exception)
        {
            reason = exception.Message;
        }

        return null;
    }

    /// <summary>The path of the file that a text describes, in whichever version; null where the text is no description.</summary>
    public static string? FileOf(string text) => JsonReader.Read(text, out _)?["file"] is { Kind: JsonKind.String } file ? file.Text : null;

    /// <summary>The same where the beginning of a text tells it; null where the whole must be read.</summary>
    public static string? FileIn(string beginning)
    {
        const string Head = "{\"paramgen\":1,\"file\":";
        if (!beginning.StartsWith(Head + '"', StringComparison.Ordinal))
            return null;
        var end = Head.Length + 1;
        while (end < beginning.Length && beginning[end] != '"')
            end += beginning[end] == '\\' ? 2 : 1;
        return end < beginning.Length ? JsonReader.Read(beginning.Substring(Head.Length, end + 1 - Head.Length), out _)?.Text : null;
    }

    private static FileDescription Description(JsonValue json)
    {
        var file = json.RequiredText("file");
        if (json.Object("error") is { } error)
            return new(file, "") { Error = new(error.RequiredText("id"), error.RequiredText("message")) };
        var kind = json.RequiredText("kind");
        var (isOnnx, isTensorFlowLite) = (kind == FileKinds.Onnx, kind == FileKinds.TensorFlowLite);
        return new(file, kind)
        {
            KerasVersion = json.Object("keras")?.Text("version"),
            Architecture = json.Object("keras")?.Text("architecture"),
            Layers = json.Object("keras")?.List("layers", Layer) ?? default,
            Inputs = json.List("inputs", Value, isOnnx || isTensorFlowLite),
            Outputs = json.List("outputs", Value, isOnnx || isTensorFlowLite),
            Weights = json.List("weights", Weight),
            Metadata = json.Object("metadata") is { } texts
                ? new([.. texts.Members.Select(text => new DescribedText(text.Name, DescriptionJson.TextIn(text.Value, text.Name)))])
                : default,
            Onnx = json.Object("onnx", isOnnx) is { } onnx ? Onnx(onnx) : null,
            TensorFlowLite = json.Object("tensorFlowLite", isTensorFlowLite) is { } lite
                ? TensorFlowLiteDescriptionReader.Read(lite)
                : null,
        };
    }

    private static DescribedLayer Layer(JsonValue json) => new(json.RequiredText("name"), json.Texts("weights"));

    private static DescribedValue Value(JsonValue json) => new(json.RequiredText("name"), json.Text("type"))
    {
        ElementType = json.Text("elementType"),
        HasShape = json["shape"] is not null,
        Shape = json.List("shape", Dimension),
        Quantization = TensorFlowLiteDescriptionReader.Quantization(json),
    };

    private static DescribedDimension Dimension(JsonValue json) => json.Kind switch
    {
        JsonKind.Number => new(json.Size(), null),
        JsonKind.String => new(null, json.Text),
        JsonKind.Null => default,
        _ => throw new FormatException("a dimension is no number, text or null"),
    };

    private static DescribedWeight Weight(JsonValue json) => new(
        json.RequiredText("name"),
        json.List("shape", DescriptionJson.Size, isRequired: true),
        json.RequiredText("type"),
        json["bytes"]?.Size())
    {
        Values = json.Numbers("values"),
    };

    private static OnnxDescription Onnx(JsonValue json) => new(
        json.Number("irVersion"),
        json.List("opsets", Opset, isRequired: true),
        json.Text("producer") ?? "",
        json.Text("producerVersion") ?? "",
        Graph(json.Object("graph", isRequired: true)!),
        json.List("functions", Function));

    private static OnnxOpset Opset(JsonValue json) => new(
        json.RequiredText("domain"),
        json.Number("version") ?? throw new FormatException("'version' is missing"));

    private static OnnxGraph Graph(JsonValue json) => new(
        json.List("inputs", Value),
        json.List("outputs", Value),
        json.List("weights", Weight),
        json.List("values", Value),
        json.List("nodes", Node, isRequired: true));

    private static OnnxFunction Function(JsonValue json) => new(
        json.RequiredText("domain"),
        json.RequiredText("name"),
        json.Text("overload") ?? "",
        json.Texts("inputs"),
        json.Texts("outputs"),
        json.List("nodes", Node, isRequired: true))
    {
        Opsets = json.List("opsets", Opset),
    };

    private static OnnxNode Node(JsonValue json) => new(
        json.RequiredText("operator"),
        json.Text("domain") ?? "",
        json.Text("overload") ?? "",
        json.Texts("inputs"),
        json.Texts("outputs"),
        json.List("attributes", Attribute));

    private static OnnxAttributeValue Attribute(JsonValue json) => new(json.RequiredText("name"))
    {
        Int = json.Number("int"),
        Text = json.Text("text"),
        Ints = json.Numbers("ints"),
        Floats = json["floats"] is null ? default(EquatableArray<double>?) : json.List("floats", DescriptionJson.Real),
        Tensor = json.Object("tensor") is { } tensor ? Weight(tensor) : null,
        Graphs = json.Object("graph") is { } graph ? new(Graph(graph)) : json.List("graphs", Graph),
        Reference = json.Text("reference"),
        IsLeftOut = json.Flag("isLeftOut"),
    };
}
