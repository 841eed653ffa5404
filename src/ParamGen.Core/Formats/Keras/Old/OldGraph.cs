using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>A functional model: layers and their calls.</summary>
internal sealed class OldGraph(OldFile file, OldModels models)
{
    /// <summary>What a config of a functional model holds. That it is frozen as a whole Keras 2 writes and does not read.</summary>
    private static readonly HashSet<string> known = ["name", "layers", "input_layers", "output_layers", "trainable"];

    public JsonValue? Upgrade(JsonValue json, JsonValue list)
    {
        var before = file.Errors.Count;
        var config = json["config"]!;
        foreach (var member in config.Members.Where(member => !known.Contains(member.Name)))
            file.Errors.Add(KerasError.Argument(member.Position, "model", $"has '{member.Name}', which is not supported"));
        var names = new OldNames(list, file.Version);
        var calls = new OldCalls(file, names);
        var upgraded = list.Items.Select(layer => Layer(layer, calls)).ToList();
        if (upgraded.Contains(null))
            return null;
        var functional = new HashSet<string>(
            upgraded.Where(layer => KerasClass.NameOf(layer!) == "Functional").Select(layer => layer!["name"]!.Text));
        if (Ends(config, "input_layers") is not { } inputs || Ends(config, "output_layers") is not { } outputs)
            return null;
        JsonValue[] taken = [.. inputs.Items.Select(input => names.Plain(OldIdentities.InputOf(names, input)))];
        JsonValue[] given = [.. outputs.Items.Select(output => Output(output, calls, functional))];
        JsonMember[] members =
        [
            JsonBuild.Member("name", models.NameOf(json)),
            JsonBuild.Member("layers", JsonBuild.Array(list.Position, [.. upgraded!])),
            JsonBuild.Member("input_layers", JsonBuild.Array(inputs.Position, taken)),
            JsonBuild.Member("output_layers", JsonBuild.Array(outputs.Position, given)),
        ];
        return file.Errors.Count > before
            ? null
            : OldJson.Layer(json.Position, "Functional", KerasClass.NameOf(json), JsonBuild.Object(config.Position, members));
    }

    private static JsonValue? NameOf(JsonValue layer) => layer["name"] is { Kind: JsonKind.String } name ? name : null;

    private JsonValue? Layer(JsonValue json, OldCalls calls)
    {
        if (NameOf(json) is not { } name || json["inbound_nodes"] is not { } nodes)
        {
            file.Errors.Add(KerasError.Connection(json.Position, KerasClass.NameOf(json), "has no name or no inbound_nodes"));
            return null;
        }

        if (OldOperators.Is(json))
            return new OldOperators(file, calls, name, models.IsNested).Upgrade(json, nodes);

        if (models.Layer(json) is not { } layer || calls.Upgrade(name.Text, nodes, OldLayers.Takes(layer)) is not { } upgraded)
            return null;
        layer = file.NewNames.Named(layer, KerasClass.NameOf(json));
        return layer.With(
        [
            .. layer.Members,
            JsonBuild.Member("name", name),
            new("inbound_nodes", nodes.Position, upgraded),
        ]);
    }

    /// <summary>
    /// The inputs or outputs that a config lists: one, several, or several by name, which Keras takes in the names' order.
    /// </summary>
    private JsonValue? Ends(JsonValue config, string list)
    {
        if (config[list] is { Kind: JsonKind.Object, Members.Count: > 0 } named)
            return JsonBuild.Array(
                named.Position,
                [.. KerasStructure.Sorted(named).Select(member => member.Value)]);
        if (config[list] is { Kind: JsonKind.Array, Items.Count: > 0 } ends)
            return ends.Items[0].Kind is JsonKind.String ? JsonBuild.Array(ends.Position, ends) : ends;
        file.Errors.Add(KerasError.Connection((config[list] ?? config).Position, "model", $"has no list of {list}"));
        return null;
    }

    /// <summary>
    /// In the list of outputs, and there alone, Keras 3 counts the calls of a functional model from 1, as older ones do everywhere.
    /// </summary>
    private static JsonValue Output(JsonValue output, OldCalls calls, HashSet<string> functional) =>
        calls.Tensor("model", output) is { } counted && !functional.Contains(output.Items[0].Text) ? counted : output;
}
