using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>Reads the calls of an operator, such as x[:, -1]: its tensors stand anywhere in its arguments, in lists and by name.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/">Keras, ops</see>.</remarks>
internal static class KerasOperators
{
    /// <summary>All calls of an operator; null where one cannot be read.</summary>
    public static IReadOnlyList<KerasCall>? Read(JsonValue layer, string name, KerasTensors layers, KerasErrors errors)
    {
        var before = errors.Count;
        if (layer["inbound_nodes"] is not { Kind: JsonKind.Array } nodes)
        {
            errors.Add(KerasError.Connection(layer.Position, name, "has no list of inbound_nodes"));
            return null;
        }

        if (nodes.Items.Count == 0)
            errors.Add(KerasError.Connection(nodes.Position, name, "is never called"));
        var calls = new List<KerasCall>();
        foreach (var node in nodes.Items)
        {
            if (Call(layer, node, name, layers, errors) is { } call)
                calls.Add(call);
        }

        return errors.Count == before ? calls : null;
    }

    private static KerasCall? Call(JsonValue layer, JsonValue node, string name, KerasTensors layers, KerasErrors errors)
    {
        if (node is not { Kind: JsonKind.Object, Members.Count: 2 } || node["args"] is not { } args || node["kwargs"] is not { } kwargs)
        {
            errors.Add(KerasError.Connection(node.Position, name, "has a call without args and kwargs"));
            return null;
        }

        var tensors = new List<KerasTensor>();
        var operands = new KerasOperands(json =>
        {
            if (layers.Of(json) is not { } tensor)
                return null;
            tensors.Add(tensor);
            return new Operand.Inbound(tensors.Count - 1);
        });
        if (operands.Settings(layer["config"]!) is { } settings
            && operands.Args(args) is { } given
            && operands.NamedArgs(Sorted(kwargs)) is { } named
            && tensors.Count > 0)
        {
            var inputs = new EquatableArray<string>([.. tensors.Select(tensor => tensor.ToString())]);
            return new(tensors, tensors, [new("Inputs", inputs)], [])
            {
                Operator = new(layer["module"]!.Text, KerasClass.NameOf(layer), settings, given, named),
            };
        }

        var (place, reason) = operands.Fault ?? (node, "takes no tensor of the model");
        errors.Add(KerasError.Connection(place.Position, name, reason));
        return null;
    }

    /// <summary>Keras lists the tensors that are given by name sorted by these.</summary>
    private static JsonValue Sorted(JsonValue kwargs) => kwargs.Kind is not JsonKind.Object ? kwargs : JsonValue.Object(
        kwargs.Position,
        KerasStructure.Sorted(kwargs).Select(member => (member.Name, member.Value)));
}
