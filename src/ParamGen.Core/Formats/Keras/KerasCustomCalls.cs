using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// Reads the calls of a custom layer. What its <c>call</c> takes is its own affair: its inputs are all tensors that it is given, those
/// without a name first, then those of named arguments in the order of the names. Other values are for its own code.
/// </summary>
/// <param name="name">The layer's name.</param>
/// <param name="layers">The layers of the model.</param>
/// <param name="errors">Takes what cannot be read.</param>
internal sealed class KerasCustomCalls(string name, KerasTensors layers, KerasErrors errors)
{
    /// <summary>All calls of a layer; null where one cannot be read.</summary>
    public static IReadOnlyList<KerasCall>? Read(string name, JsonValue layer, KerasTensors layers, KerasErrors errors)
    {
        if (layer["inbound_nodes"] is not { Kind: JsonKind.Array } nodes)
        {
            errors.Add(KerasError.Connection(layer.Position, name, "has no list of inbound_nodes"));
            return null;
        }

        if (nodes.Items.Count == 0)
            errors.Add(KerasError.Connection(nodes.Position, name, "is never called"));
        var reader = new KerasCustomCalls(name, layers, errors);
        KerasCall[] calls = [.. nodes.Items.Select(reader.Call).OfType<KerasCall>()];
        return calls.Length > 0 && calls.Length == nodes.Items.Count ? calls : null;
    }

    private KerasCall? Call(JsonValue node)
    {
        if (node is not { Kind: JsonKind.Object, Members.Count: 2 }
            || node["args"] is not { Kind: JsonKind.Array } args
            || node["kwargs"] is not { Kind: JsonKind.Object } kwargs)
            return Refuse(node, "has a call without args and kwargs");

        var (inputs, masks, listed) = (new List<KerasTensor>(), new List<KerasTensor>(), new List<KerasTensor>());
        if (!Take(args, inputs))
            return null;
        listed.AddRange(inputs);
        foreach (var argument in KerasStructure.Sorted(kwargs))
        {
            var taken = new List<KerasTensor>();
            if (!Take(argument.Value, taken))
                return null;
            listed.AddRange(taken);
            (argument.Name == "mask" ? masks : inputs).AddRange(taken);
        }

        if (inputs.Count == 0)
            return Refuse(node, "is called without a tensor");
        Argument[] extras = masks.Count == 0 ? [] : [new(nameof(UseAttribute.Masks), Names(masks))];
        Argument input = inputs.Count == 1
            ? new(nameof(LayerAttribute.Input), inputs[0].ToString())
            : new(nameof(UseAttribute.Inputs), Names(inputs));
        return new(listed, inputs, [input], extras);
    }

    /// <summary>Takes the tensors in a value, in Keras's order: that of a list, and in a dictionary that of the sorted keys.</summary>
    private bool Take(JsonValue value, List<KerasTensor> tensors)
    {
        if (value["class_name"] is { Kind: JsonKind.String, Text: "__keras_tensor__" or "__keras_history__" })
        {
            if (layers.Of(value) is not { } tensor)
            {
                Refuse(value, "takes a value that is not a tensor of the model");
                return false;
            }

            tensors.Add(tensor);
            return true;
        }

        return value.Items.All(item => Take(item, tensors))
            && KerasStructure.Sorted(value).All(member => Take(member.Value, tensors));
    }

    private static EquatableArray<string> Names(IEnumerable<KerasTensor> tensors) => new([.. tensors.Select(tensor => tensor.ToString())]);

    private KerasCall? Refuse(JsonValue place, string reason)
    {
        errors.Add(KerasError.Connection(place.Position, name, reason));
        return null;
    }
}
