using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Networks;

namespace ParamGen.Core.Keras;

/// <summary>Reads a layer's <c>inbound_nodes</c>: the tensors that each call takes, into the arguments that name them.</summary>
internal static class KerasCalls
{
    /// <summary>The arguments that name the inputs of a layer's own call.</summary>
    public static IEnumerable<Argument> Arguments(LayerKind kind, JsonValue call)
    {
        if (kind.Properties.ContainsKey("Query"))
            return Attention(call);
        string[] inputs = [.. Tensors(call)];
        if (inputs.Length == 0)
            return [];
        if (kind.Properties.ContainsKey("InitialState") && inputs.Length > 1)
            return [new("Input", inputs[0]), new("InitialState", new EquatableArray<string>([.. inputs.Skip(1)]))];
        return kind.Properties.ContainsKey("Inputs") && (inputs.Length > 1 || kind.Name != "Use")
            ? [new("Inputs", new EquatableArray<string>(inputs))]
            : [new("Input", inputs[0])];
    }

    /// <summary>The arguments that name the inputs of a further call.</summary>
    public static IEnumerable<Argument> SharedArguments(JsonValue call) => [new("Inputs", new EquatableArray<string>([.. Tensors(call)]))];

    /// <summary>["dense", 0, 0], alone or in a list, in Keras's notation: dense[0][0].</summary>
    public static IEnumerable<string> Histories(JsonValue json)
    {
        if (json.Items is [{ Kind: JsonKind.String } name, { Kind: JsonKind.Number } node, { Kind: JsonKind.Number } tensor, ..])
            return [$"{name.Text}[{node.Text}][{tensor.Text}]"];
        return json.Items.SelectMany(Histories);
    }

    /// <summary>Query, value and key, by position or by name.</summary>
    private static IEnumerable<Argument> Attention(JsonValue call)
    {
        string[] names = ["Query", "Value", "Key"];
        string[] positional = [.. call["args"] is { } args ? Tensors(args) : []];
        var named = (call["kwargs"]?.Members ?? []).Where(member => names.Any(name => KerasWords.Same(name, member.Name)));
        return [
            .. positional.Zip(names, (tensor, name) => new Argument(name, tensor)),
            .. named.SelectMany(member => Tensors(member.Value).Take(1), (member, tensor) => new Argument(names.First(name => KerasWords.Same(name, member.Name)), tensor)),
        ];
    }

    /// <summary>The tensors of a call in order: those by position, then those by name.</summary>
    private static IEnumerable<string> Tensors(JsonValue json)
    {
        if (json["class_name"]?.Text == "__keras_tensor__")
            return json["config"]?["keras_history"] is { } history ? Histories(history) : [];
        return json.Items.SelectMany(Tensors).Concat(json.Members.Where(member => !member.Name.EndsWith("mask", StringComparison.Ordinal)).SelectMany(member => Tensors(member.Value)));
    }
}
