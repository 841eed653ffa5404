using ParamGen.Core.Json;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>
/// Calls of TensorFlow's own functions, of which tf.keras makes layers: TFOpLambda names a function, SlicingOpLambda is x[:, -1], and
/// TensorFlowOpLayer holds an operation of TensorFlow 1.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="calls">Reads the tensors that they take.</param>
/// <param name="name">The layer's name.</param>
internal sealed class OldOperators(OldFile file, OldCalls calls, JsonValue name)
{
    /// <summary>What stands in the place of a layer's name for a value that no layer gives.</summary>
    private const string Constant = "_CONSTANT_VALUE";

    private static readonly HashSet<string> known = ["name", "trainable", "dtype", "function"];

    private static readonly HashSet<string> knownOfOperation = ["name", "trainable", "dtype", "node_def", "constants"];

    public static bool Is(JsonValue json) =>
        KerasClass.NameOf(json) is "TFOpLambda" or "SlicingOpLambda" or "TensorFlowOpLayer" && KerasClass.IsPart(json);

    /// <summary>The layer as an operator; null where it cannot be read.</summary>
    public JsonValue? Upgrade(JsonValue json, JsonValue nodes)
    {
        var isOperation = KerasClass.NameOf(json) == "TensorFlowOpLayer";
        if (json["config"] is not { Kind: JsonKind.Object } config || nodes is not { Kind: JsonKind.Array, Items.Count: > 0 })
            return Refuse(json, "has no config, or no list of calls");
        if (config.Members.FirstOrDefault(member => !(isOperation ? knownOfOperation : known).Contains(member.Name)) is { Name: { } unknown })
        {
            file.Errors.Add(KerasError.Argument(config.Position, name.Text, $"takes no argument '{unknown}'"));
            return null;
        }

        return isOperation ? Operation(json, config, nodes) : Function(json, config, nodes);
    }

    private JsonValue? Function(JsonValue json, JsonValue config, JsonValue nodes)
    {
        if (config["function"] is not { Kind: JsonKind.String } function)
            return Refuse(config, "does not name its function");
        var arguments = new List<JsonValue>();
        foreach (var node in nodes.Items)
        {
            if (Call(node) is not { } call)
                return null;
            arguments.Add(call);
        }

        return Layer(json, function, arguments);
    }

    /// <summary>The first argument is a tensor, a constant, or a list of such; the others are written beside each of them.</summary>
    private JsonValue? Call(JsonValue node)
    {
        if (node is not { Kind: JsonKind.Array, Items: { Count: > 0 } items })
            return Refuse(node, "has a call that is not a list");
        var isList = items[0].Kind is not JsonKind.String;
        IReadOnlyList<JsonValue> parts = isList ? items : [node];
        var values = new List<JsonValue>();
        foreach (var part in parts)
        {
            if (part is not { Kind: JsonKind.Array, Items: { Count: 4 } own } || own[3].Kind is not JsonKind.Object)
                return Refuse(part, "has a call with a tensor that is not a name, two numbers and the call's arguments");
            if (!OldJson.Same(own[3], parts[0].Items[3]))
                return Refuse(part, "has a call with other arguments beside one tensor than beside another");
            if (ValueOf(part) is not { } value)
                return null;
            values.Add(value);
        }

        var named = new List<JsonMember>();
        foreach (var member in parts[0].Items[3].Members)
        {
            if (Argument(member.Value) is not { } value)
                return null;
            named.Add(member with { Value = value });
        }

        return OldJson.Call(node.Position, [isList ? JsonBuild.Array(node.Position, [.. values]) : values[0]], named);
    }

    /// <summary>A tensor of the model, or a constant in its place.</summary>
    private JsonValue? ValueOf(JsonValue part) => part.Items[0].Text != Constant
        ? calls.Wrapped(name.Text, JsonBuild.Array(part.Position, [.. part.Items.Take(3)]))
        : part.Items[1] is { Kind: JsonKind.Number, Text: "-1" } ? Argument(part.Items[2])
        : Refuse(part, "has a constant that is marked as a call");

    /// <summary>An argument by name: a value with tensors in it, or ranges of positions.</summary>
    private JsonValue? Argument(JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonKind.Array when value.Items is [{ Kind: JsonKind.String }, _, _, ..]:
                return value.Items[0].Text == Constant
                    ? ValueOf(value)
                    : calls.Wrapped(name.Text, JsonBuild.Array(value.Position, [.. value.Items.Take(3)]));
            case JsonKind.Array:
                JsonValue?[] items = [.. value.Items.Select(Argument)];
                return items.Contains(null) ? null : JsonBuild.Array(value.Position, items!);
            case JsonKind.Object when KerasClass.NameOf(value) == "__ellipsis__":
                return OldJson.Layer(value.Position, "__ellipsis__", "__ellipsis__", JsonBuild.Object(value.Position));
            case JsonKind.Object when KerasClass.NameOf(value) is "__tuple__" or "TensorShape":
                return OldObjects.Plain(value);
            case JsonKind.Object when value is { Members.Count: 3 } && value["start"] is not null && value["stop"] is not null
                && value["step"] is not null:
                return OldJson.Layer(
                    value.Position,
                    "__slice__",
                    "__slice__",
                    value.With(value.Members.Select(member => member with { Value = Argument(member.Value) ?? member.Value })));
            case JsonKind.Object:
                return Refuse(value, "is called with an object that is not understood");
            default:
                return value;
        }
    }

    /// <summary>An operation of TensorFlow 1: its inputs are tensors, and constants at the places that are said.</summary>
    private JsonValue? Operation(JsonValue json, JsonValue config, JsonValue nodes)
    {
        if (OldOperation.Of(config) is not { } operation)
            return Refuse(config, "does not say which operation it is");
        var arguments = new List<JsonValue>();
        foreach (var node in nodes.Items)
        {
            if (node is not { Kind: JsonKind.Array, Items: { Count: > 0 } items } || items.Any(item => item.Items.Count is not (3 or 4)))
                return Refuse(node, "has a call that is not a list of tensors");
            JsonValue?[] tensors = [.. items.Select(item => calls.Wrapped(name.Text, JsonBuild.Array(item.Position, [.. item.Items.Take(3)])))];
            if (tensors.Contains(null))
                return null;
            if (operation.Call(node.Position, tensors!, out var reason) is not { } call)
                return Refuse(node, reason);
            arguments.Add(call);
        }

        return Layer(json, JsonValue.String(config.Position, operation.Path), arguments);
    }

    private JsonValue? Layer(JsonValue json, JsonValue function, List<JsonValue> arguments)
    {
        if (!OperatorLayer.IsKnown(OperatorLayer.TensorFlow, function.Text))
        {
            file.Errors.Add(KerasError.Function(function.Position, name.Text, function.Text));
            return null;
        }

        return OldJson.Layer(
            json.Position,
            function.Text,
            KerasClass.NameOf(json),
            JsonBuild.Object(json.Position, JsonBuild.Member("name", name)),
            JsonBuild.Member("module", JsonValue.String(json.Position, OperatorLayer.TensorFlow)),
            JsonBuild.Member("name", name),
            JsonBuild.Member("inbound_nodes", JsonBuild.Array(json.Position, [.. arguments])));
    }

    private JsonValue? Refuse(JsonValue place, string reason)
    {
        file.Errors.Add(KerasError.Connection(place.Position, name.Text, reason));
        return null;
    }
}
