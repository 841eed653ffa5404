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
/// <param name="isNested">Whether the model is within another.</param>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/tf-keras/blob/master/tf_keras/layers/core/tf_op_layer.py">TF-Keras, op layers</see>.
/// </remarks>
internal sealed class OldOperators(OldFile file, OldCalls calls, JsonValue name, bool isNested)
{
    private const string Operation = "TensorFlowOpLayer";

    /// <summary>What TensorFlow 1.15 to 2.3 put before the name of an operation.</summary>
    private const string Prefix = "tf_op_layer_";

    private static readonly HashSet<string> known = ["name", "trainable", "dtype", "function"];

    private static readonly HashSet<string> knownOfOperation = ["name", "trainable", "dtype", "node_def", "constants"];

    public static bool Is(JsonValue json) =>
        KerasClass.NameOf(json) is "TFOpLambda" or "SlicingOpLambda" or Operation && KerasClass.IsPart(json);

    /// <summary>The layer as an operator; null where it cannot be read.</summary>
    public JsonValue? Upgrade(JsonValue json, JsonValue nodes)
    {
        if (json["config"] is not { Kind: JsonKind.Object } config)
            return Refuse(json, "has no config");
        if (nodes is not { Kind: JsonKind.Array, Items.Count: > 0 })
            return Refuse(nodes, "has no list of calls");
        var isOperation = KerasClass.NameOf(json) == Operation;
        if (Fault(config, isOperation) is var (place, reason))
        {
            file.Errors.Add(KerasError.Argument(place.Position, $"{name.Text} ({KerasClass.NameOf(json)})", reason));
            return null;
        }

        if (isOperation)
        {
            return OldOperation.Of(config) is { } operation
                ? Layer(json, JsonValue.String(config.Position, operation.Path), nodes, node => Call(operation, node))
                : Refuse(config, "does not say which operation of TensorFlow it is");
        }

        return config["function"] switch
        {
            // The equation is the first argument, and tf.keras writes no further ones that have no name.
            { Kind: JsonKind.String, Text: "einsum" } => Refuse(
                nodes,
                "is a sum of products by an equation, and tf.keras writes the equation without the tensors that it takes"),
            { Kind: JsonKind.String } function => Layer(json, function, nodes, Call),
            _ => Refuse(config, "does not say which function of TensorFlow it calls"),
        };
    }

    /// <summary>What is wrong with a config; null where nothing is.</summary>
    private (JsonValue Place, string Reason)? Fault(JsonValue config, bool isOperation)
    {
        if (config.Members.FirstOrDefault(member => !(isOperation ? knownOfOperation : known).Contains(member.Name)) is
            { Name: { } unknown, Value: var value })
            return (value, $"takes no argument '{unknown}'");
        if (config["name"] is not { Kind: JsonKind.String } own
            || (own.Text != name.Text && !(isOperation && Prefix + own.Text == name.Text)))
            return (config["name"] ?? config, "has no name, or its name differs from the one in its config");
        if (config["trainable"] is { IsBoolean: false } trainable)
            return (trainable, $"does not accept {JsonText.Short(trainable)} for 'trainable'");
        return config["dtype"] is null or { IsNull: true } || IsType(config["dtype"]!)
            ? null
            : (config["dtype"]!, $"does not accept {JsonText.Short(config["dtype"]!)} for 'dtype'");
    }

    /// <summary>Whether a value is a type or a policy of types, which means nothing here: a function converts nothing.</summary>
    private static bool IsType(JsonValue dtype) => dtype.Kind is JsonKind.String
        ? KerasTensor.IsType(dtype.Text) || dtype.Text is "mixed_float16" or "mixed_bfloat16" or "infer" or "_infer"
        : KerasClass.NameOf(dtype) is "Policy" or "PolicyV1" && dtype["config"]?["name"] is { Kind: JsonKind.String } name && IsType(name);

    private JsonValue? Layer(JsonValue json, JsonValue function, JsonValue nodes, Func<JsonValue, JsonValue?> call)
    {
        var path = OperatorLayer.TensorFlowPath(function.Text, isNested);
        if (!OperatorLayer.IsKnown(OperatorLayer.TensorFlow, path))
        {
            file.Errors.Add(KerasError.Function(function.Position, name.Text, function.Text));
            return null;
        }

        JsonValue?[] upgraded = [.. nodes.Items.Select(call)];
        if (upgraded.Contains(null))
            return null;
        return OldJson.Layer(
            json.Position,
            path,
            KerasClass.NameOf(json),
            JsonBuild.Object(json.Position, JsonBuild.Member("name", name)),
            JsonBuild.Member("module", JsonValue.String(json.Position, OperatorLayer.TensorFlow)),
            JsonBuild.Member("name", name),
            JsonBuild.Member("inbound_nodes", JsonBuild.Array(nodes.Position, upgraded!)));
    }

    /// <summary>An operation of TensorFlow 1: it takes tensors, and constants at the places that are said.</summary>
    private JsonValue? Call(OldOperation operation, JsonValue node)
    {
        if (node is not { Kind: JsonKind.Array, Items: { Count: > 0 } items } || items.Any(item => item.Items.Count is not (3 or 4)))
            return Refuse(node, "has a call that is not a list of tensors");
        if (items.Any(item => item.Items.Count == 4 && item.Items[3] is not { Kind: JsonKind.Object, Members.Count: 0 }))
            return Refuse(node, "is called with arguments, of which an operation takes none");
        JsonValue?[] tensors = [.. items.Select(item => Tensor(item))];
        return tensors.Contains(null) ? null : operation.Call(node.Position, tensors!, out var reason) ?? Refuse(node, reason);
    }

    /// <summary>The first argument is a tensor, a constant, or a list of such; the others are written beside each of them.</summary>
    private JsonValue? Call(JsonValue node)
    {
        if (node is not { Kind: JsonKind.Array, Items: { Count: > 0 } items })
            return Refuse(node, "has a call that is not a list");
        var isList = items[0].Kind is not JsonKind.String;
        IReadOnlyList<JsonValue> parts = isList ? items : [node];
        if (parts.FirstOrDefault(part => part.Items.Count is not (3 or 4)) is { } fault)
            return Refuse(fault, "has a call with a tensor that is not a name, two numbers and the call's arguments");
        var named = Named(parts[0]);
        if (parts.FirstOrDefault(part => !OldJson.Same(Named(part), named)) is { } other)
            return Refuse(other, "has a call with other arguments beside one tensor than beside another");
        if (named is { Kind: not JsonKind.Object })
            return Refuse(named, "has a call with arguments that are no object");
        var operands = new OldOperands(Tensor, Refuse);
        JsonValue?[] values = [.. parts.Select(operands.First)];
        JsonMember?[] arguments = [.. (named?.Members ?? []).Select(operands.Named)];
        if (values.Contains(null) || arguments.Contains(null))
            return null;
        return OldJson.Call(
            node.Position,
            [isList ? JsonBuild.Array(node.Position, values!) : values[0]!],
            [.. arguments.Select(argument => argument!.Value)]);
    }

    private static JsonValue? Named(JsonValue part) => part.Items.Count == 4 ? part.Items[3] : null;

    /// <summary>A tensor of the model, as the three first items of a list tell it.</summary>
    private JsonValue? Tensor(JsonValue item) => calls.Wrapped(name.Text, JsonBuild.Array(item.Position, [.. item.Items.Take(3)]));

    private JsonValue? Refuse(JsonValue place, string reason)
    {
        file.Errors.Add(KerasError.Connection(place.Position, name.Text, reason));
        return null;
    }
}
