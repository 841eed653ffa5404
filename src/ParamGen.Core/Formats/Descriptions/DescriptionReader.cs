using System.Globalization;
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

    private static FileDescription Description(JsonValue json) => new(json.RequiredText("file"), json.Text("kind") ?? "")
    {
        Error = json["error"] is { } error ? new(error.RequiredText("id"), error.RequiredText("message")) : null,
        KerasVersion = json["keras"]?.Text("version"),
        Architecture = json["keras"]?.Text("architecture"),
        Inputs = json.List("inputs", Value),
        Outputs = json.List("outputs", Value),
        Weights = json.List("weights", Weight),
        Metadata = json["metadata"] is { } texts
            ? new([.. texts.Members.Select(text => new DescribedText(text.Name, text.Value.Text))])
            : default,
        Onnx = json["onnx"] is { } onnx ? Onnx(onnx) : null,
    };

    private static DescribedValue Value(JsonValue json) => new(json.RequiredText("name"), json.Text("type"))
    {
        ElementType = json.Text("elementType"),
        HasShape = json["shape"] is not null,
        Shape = json.List("shape", Dimension),
    };

    private static DescribedDimension Dimension(JsonValue json) => json.Kind switch
    {
        JsonKind.Number => new(json.Number(), null),
        JsonKind.String => new(null, json.Text),
        JsonKind.Null => default,
        _ => throw new FormatException("a dimension is no number, text or null"),
    };

    private static DescribedWeight Weight(JsonValue json) =>
        new(json.RequiredText("name"), json.List("shape", size => size.Number()), json.RequiredText("type"), json.Number("bytes"))
        {
            Values = json.Numbers("values"),
        };

    private static OnnxDescription Onnx(JsonValue json) => new(
        json.Number("irVersion"),
        json.List("opsets", Opset),
        json.Text("producer") ?? "",
        json.Text("producerVersion") ?? "",
        Graph(json["graph"] ?? throw new FormatException("'graph' is missing")),
        json.List("functions", Function));

    private static OnnxOpset Opset(JsonValue json) => new(json.RequiredText("domain"), json.Number("version") ?? 0);

    private static OnnxGraph Graph(JsonValue json) => new(
        json.List("inputs", Value),
        json.List("outputs", Value),
        json.List("weights", Weight),
        json.List("values", Value),
        json.List("nodes", Node));

    private static OnnxFunction Function(JsonValue json) => new(
        json.RequiredText("domain"),
        json.RequiredText("name"),
        json.Text("overload") ?? "",
        json.Texts("inputs"),
        json.Texts("outputs"),
        json.List("nodes", Node))
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
        Floats = json["floats"] is null ? default(EquatableArray<double>?) : json.List("floats", Real),
        Tensor = json["tensor"] is { } tensor ? Weight(tensor) : null,
        Graphs = json["graph"] is { } graph ? new(Graph(graph)) : json.List("graphs", Graph),
        Reference = json.Text("reference"),
        IsLeftOut = json["isLeftOut"] is { Kind: JsonKind.True },
    };

    private static EquatableArray<long>? Numbers(this JsonValue json, string name) =>
        json[name] is null ? default(EquatableArray<long>?) : json.List(name, value => value.Number());

    private static double Real(JsonValue json) =>
        double.TryParse(json.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    private static EquatableArray<string> Texts(this JsonValue json, string name) => json.List(name, item => item.Text);

    private static string? Text(this JsonValue json, string name) => json[name] switch
    {
        null => null,
        { Kind: JsonKind.String } text => text.Text,
        _ => throw new FormatException($"'{name}' is no text"),
    };

    private static string RequiredText(this JsonValue json, string name) =>
        json.Text(name) ?? throw new FormatException($"'{name}' is missing");

    private static long? Number(this JsonValue json, string name) => json[name]?.Number();

    private static long Number(this JsonValue json) =>
        json.Kind is JsonKind.Number
        && long.TryParse(json.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException("a number is no integer");

    private static EquatableArray<T> List<T>(this JsonValue json, string name, Func<JsonValue, T> read) => json[name] switch
    {
        null => EquatableArray<T>.Empty,
        { Kind: JsonKind.Array } list => new([.. list.Items.Select(read)]),
        _ => throw new FormatException($"'{name}' is no list"),
    };
}
