using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>
/// The calls of a layer. Keras 1 and 2 write one as a list of the tensors that it takes, each with the call's other arguments; Keras 3
/// as those arguments, in which the tensors stand.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="names">The layers of the same model by the names under which they are taken.</param>
internal sealed class OldCalls(OldFile file, OldNames names)
{
    /// <summary>The arguments of calls that say nothing where they are null.</summary>
    private static readonly HashSet<string> nothingIfNull = ["constants", "initial_state", "mask", "training"];

    /// <param name="name">The layer's name.</param>
    /// <param name="nodes">Its inbound_nodes.</param>
    /// <param name="takes">How the layer takes its tensors.</param>
    public JsonValue? Upgrade(string name, JsonValue nodes, OldInputs takes)
    {
        if (nodes.Kind is not JsonKind.Array)
            return Refuse(nodes, name, "has no list of inbound_nodes");
        JsonValue?[] calls = [.. nodes.Items.Select(node => Call(name, node, takes))];
        return calls.Contains(null) ? null : JsonBuild.Array(nodes.Position, calls!);
    }

    /// <summary>
    /// Which of a layer's calls a list of a name and two numbers means, counted from 0. A model counts its own inputs as its first call.
    /// </summary>
    public JsonValue? Tensor(string taker, JsonValue json)
    {
        if (KerasTensor.OfHistory(names.Plain(json)) is not { } tensor)
            return Refuse(json, taker, "takes a value that is not a tensor of the model");
        var call = names.IsModel(tensor.Layer) ? tensor.Call - 1 : tensor.Call;
        return call < 0
            ? Refuse(json, taker, $"takes '{tensor}', which is the model's own, and no call of it")
            : OldJson.History(json.Position, tensor.Layer, call, tensor.Output);
    }

    private JsonValue? Call(string name, JsonValue node, OldInputs takes)
    {
        if (node is not { Kind: JsonKind.Array, Items: { Count: > 0 } items } || items.Any(item => item.Kind is not JsonKind.Array))
            return Refuse(node, name, "has a call that is not a list of tensors");
        var tensors = new List<JsonValue>();
        foreach (var item in items)
        {
            if (item.Items.Count is not (3 or 4) || (item.Items.Count == 4 && item.Items[3].Kind is not JsonKind.Object))
                return Refuse(item, name, "has a call with a tensor that is not a name, two numbers and the call's arguments");
            if (!OldJson.Same(Named(item), Named(items[0])))
                return Refuse(item, name, "has a call with other arguments beside one tensor than beside another");
            if (Wrapped(name, JsonBuild.Array(item.Position, [.. item.Items.Take(3)])) is not { } tensor)
                return null;
            tensors.Add(tensor);
        }

        var arguments = new List<JsonMember>();
        foreach (var member in Named(items[0])?.Members ?? [])
        {
            if (member.Value.IsNull && nothingIfNull.Contains(member.Name))
                continue;
            if (Argument(name, member.Value) is not { } value)
                return null;
            arguments.Add(member with { Value = value });
        }

        return takes.Call(node, tensors, arguments) ?? Refuse(node, name, $"is called with a list of {tensors.Count} tensors");
    }

    private static JsonValue? Named(JsonValue tensor) => tensor.Items.Count == 4 ? tensor.Items[3] : null;

    /// <summary>An argument of a call by name: a tensor or a list of tensors, or else a value as it stands.</summary>
    private JsonValue? Argument(string name, JsonValue value)
    {
        if (value is not { Kind: JsonKind.Array, Items.Count: > 0 })
            return value;
        if (value.Items[0].Kind is JsonKind.String)
            return Wrapped(name, value);
        if (value.Items.Any(item => item is not { Kind: JsonKind.Array, Items: [{ Kind: JsonKind.String }, ..] }))
            return value;
        JsonValue?[] tensors = [.. value.Items.Select(item => Wrapped(name, item))];
        return tensors.Contains(null) ? null : JsonBuild.Array(value.Position, tensors!);
    }

    /// <summary>A tensor as Keras 3 writes it among a call's arguments.</summary>
    public JsonValue? Wrapped(string name, JsonValue json)
    {
        if (Tensor(name, json) is not { } tensor)
            return null;
        return OldJson.Tensor(tensor);
    }

    private JsonValue? Refuse(JsonValue place, string name, string reason)
    {
        file.Errors.Add(KerasError.Connection(place.Position, name, reason));
        return null;
    }
}
