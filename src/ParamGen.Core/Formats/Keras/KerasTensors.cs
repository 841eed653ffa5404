using ParamGen.Core.Json;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// The layers of a Functional model by the names under which its calls take them, and what the tensors are that these name. Keras looks
/// them up as Python does: <c>-1</c> is the last, <c>true</c> is 1.
/// </summary>
/// <remarks>
/// Source: <see href="https://docs.python.org/3/library/stdtypes.html#sequence-types-list-tuple-range">Python, sequence types</see>.
/// </remarks>
internal sealed class KerasTensors
{
    private readonly Dictionary<string, Layer> layers = [];
    private readonly HashSet<string> ownNames = [];

    /// <param name="json">The layers of the model.</param>
    /// <param name="names">The names for layers without one.</param>
    public KerasTensors(JsonValue json, KerasNames names)
    {
        foreach (var layer in json.Items)
        {
            if (layer["name"] is not { Kind: JsonKind.String, Text: { Length: > 0 } key }
                || NameOf(layer, names) is not { Length: > 0 } name)
                continue;
            IsAmbiguous |= layers.TryGetValue(key, out var other) && other.Name != name;
            layers[key] = Of(layer, name);
            ownNames.Add(name);
        }
    }

    /// <summary>Whether two layers of different names are taken under the same one.</summary>
    public bool IsAmbiguous { get; }

    /// <summary>
    /// The layer's own name, which need not be that under which others take it; null where it has none, or where none takes it.
    /// </summary>
    public string? NameOf(JsonValue layer) =>
        layer["name"] is { Kind: JsonKind.String } key && layers.TryGetValue(key.Text, out var found) ? found.Name : null;

    /// <summary>The output that an entry of the model's inputs or outputs means; null where it is none.</summary>
    public KerasTensor? End(JsonValue entry, bool isOutput) =>
        entry is { Items.Count: 3 } ? Find(entry, isOutput ? Place.Output : Place.Input) : null;

    /// <summary>The output that a tensor in a call's arguments is; null where it is none.</summary>
    public KerasTensor? Of(JsonValue json) => KerasTensor.HistoryOf(json) is { } history ? Find(history, Place.Call) : null;

    /// <summary>The outputs of a tensor, or of a list of tensors; null where any of them is none.</summary>
    public IReadOnlyList<KerasTensor>? OfAll(JsonValue json)
    {
        if (json.Kind is not JsonKind.Array)
            return Of(json) is { } single ? [single] : null;
        KerasTensor[] tensors = [.. json.Items.Select(Of).OfType<KerasTensor>()];
        return tensors.Length > 0 && tensors.Length == json.Items.Count ? tensors : null;
    }

    private KerasTensor? Find(JsonValue history, Place place)
    {
        if (history is not { Items: [{ Kind: JsonKind.String, Text: var key }, var first, var second, ..] }
            || Index(first) is not { } call
            || Index(second) is not { } output)
            return null;
        if (layers.TryGetValue(key, out var layer))
        {
            // In the list of outputs, and there alone, Keras counts the calls of a Functional model from 1.
            if (place is Place.Output && layer.IsFunctional)
                call--;
            // As it calls one layer after the other, the last call so far is anybody's guess where there are several.
            if (call < 0 && (place is not Place.Call || layer.Calls == 1))
                call += layer.Calls;
            if (output < 0 && layer.HasOneOutput)
                output++;
        }
        else if (ownNames.Contains(key))
        {
            // The name of a layer that others take under another one.
            return null;
        }

        return call < 0 || output < 0 ? null : new(layer?.Name ?? key, call, output, history.Position);
    }

    /// <summary>Whether a layer gives a single output, whatever its arguments.</summary>
    public static bool HasOneOutput(LayerKind? kind) =>
        kind is not null && kind != Catalogue.Operator && (kind.Name == Catalogue.Input || kind.Prototype is { MaxOutputs: 1 });

    private static int? Index(JsonValue json) => KerasArguments.Integer(JsonBuild.Counted(json));

    private static string? NameOf(JsonValue layer, KerasNames names)
    {
        var isOperator = KerasClass.IsOperator(layer);
        return (layer["config"]?["name"] ?? (isOperator ? layer["name"] : null)) switch
        {
            { Kind: JsonKind.String } own => own.Text,
            null or { IsNull: true } when !isOperator && KerasClass.LayerOf(layer) is { } kind => names.Next(kind.KerasName),
            _ => null,
        };
    }

    private static Layer Of(JsonValue layer, string name)
    {
        var kind = KerasClass.LayerOf(layer);
        var isInput = kind?.Name == Catalogue.Input;
        return new(
            name,
            isInput ? 1 : layer["inbound_nodes"] is { } calls ? calls.Items.Count : 0,
            KerasClass.IsModel(layer) && KerasClass.NameOf(layer) != "Sequential",
            HasOneOutput(kind));
    }

    /// <summary>Where a tensor is named.</summary>
    private enum Place
    {
        Call,
        Input,
        Output,
    }

    private sealed record Layer(string Name, int Calls, bool IsFunctional, bool HasOneOutput);
}
