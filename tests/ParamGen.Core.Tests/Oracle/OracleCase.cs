using System.Text.Json;

namespace ParamGen.Core.Tests.Oracle;

/// <summary>One layer that was given to Keras, and what Keras answered.</summary>
public sealed record OracleCase(
    string Id,
    string Layer,
    JsonElement Args,
    string[] Inputs,
    string? Output,
    (string Path, string Shape, bool Trainable, string DType)[] Weights,
    long Total,
    long Trainable,
    long NonTrainable,
    string? RefusedAt)
{
    private static readonly Lazy<IReadOnlyList<OracleCase>> all = new(() => [.. Read("layers.jsonl"), .. Read("layers-tensorflow.jsonl")]);

    /// <summary>What Keras accepts and cannot run: docs/differences-from-keras.md says why each is refused.</summary>
    private static readonly HashSet<string> refusedByParamGenAlone = ["20261124-07212"];

    public static IReadOnlyList<OracleCase> All => all.Value;

    /// <summary>The type of the inputs, as Keras writes it; null for Keras's default.</summary>
    public string? InputDType { get; private init; }

    /// <summary>The type of the output, as Keras writes it; null where that was not asked.</summary>
    public string? OutputDType { get; private init; }

    /// <summary>The layer as it stands in a saved model; null where it was not saved.</summary>
    public JsonElement? InFile { get; private init; }

    /// <summary>Whether it is to be refused.</summary>
    public bool IsRefused => RefusedAt is not null || refusedByParamGenAlone.Contains(Id);

    /// <summary>What the test runner shows of a case that fails.</summary>
    public override string ToString() => $"{Id}: {Layer}({Args}) on {string.Join("; ", Inputs)}";

    private static IEnumerable<OracleCase> Read(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Oracle", file)).Select(Parse);

    private static OracleCase Parse(string line)
    {
        var json = JsonDocument.Parse(line).RootElement;
        var weights = json.TryGetProperty("weights", out var list) ? list.EnumerateArray().ToArray() : [];
        return new(
            json.GetProperty("id").GetString()!,
            json.GetProperty("layer").GetString()!,
            json.GetProperty("args"),
            Shapes(json.GetProperty("input")),
            json.TryGetProperty("output", out var output) ? string.Join("; ", Shapes(output)) : null,
            [.. weights.Select(w => (
                w.GetProperty("path").GetString()!,
                Shape(w.GetProperty("shape")),
                !w.TryGetProperty("trainable", out var trains) || trains.GetBoolean(),
                w.GetProperty("dtype").GetString()!))],
            Number("total"),
            Number("trainable"),
            Number("non_trainable"),
            json.TryGetProperty("error", out var error) ? error.GetProperty("stage").GetString() : null)
        {
            InputDType = Text("dtype"),
            OutputDType = Text("output_dtype"),
            InFile = json.TryGetProperty("file", out var file) ? file : null,
        };

        string? Text(string name) => json.TryGetProperty(name, out var text) ? text.GetString() : null;

        long Number(string name) => json.TryGetProperty(name, out var number) ? number.GetInt64() : 0;
    }

    private static string[] Shapes(JsonElement element) =>
        element.GetArrayLength() > 0 && element[0].ValueKind == JsonValueKind.Array
            ? [.. element.EnumerateArray().Select(Shape)]
            : [Shape(element)];

    private static string Shape(JsonElement element)
    {
        var dims = element.EnumerateArray()
            .Select(dim => dim.ValueKind == JsonValueKind.Null ? "None" : dim.GetInt64().ToString(
                System.Globalization.CultureInfo.InvariantCulture))
            .ToArray();
        return dims.Length == 1 ? $"({dims[0]},)" : $"({string.Join(", ", dims)})";
    }
}
