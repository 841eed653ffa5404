using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// Reads one of a layer's <c>inbound_nodes</c>: the tensors that the call takes. What it says beside them must be understood,
/// or the call is refused: a mask that is left out would be a layer that is left out.
/// </summary>
/// <param name="kind">The layer's kind.</param>
/// <param name="name">The layer's name.</param>
/// <param name="model">What the model takes that the layer is; null for a single layer.</param>
/// <param name="layers">What the tensors are.</param>
/// <param name="errors">Takes what cannot be read.</param>
internal sealed class KerasCalls(LayerKind kind, string name, KerasStructure? model, KerasTensors layers, KerasErrors errors)
{
    private static readonly string[] order = ["Input", "Inputs", "Query", "Value", "Key", "InitialState", "CountWeights"];

    private readonly List<KerasTensor> listed = [];
    private readonly List<(string Argument, IReadOnlyList<KerasTensor> Tensors)> inputs = [];
    private readonly List<Argument> extras = [];
    private readonly List<NamedOperand> notes = [];

    private bool TakesList => kind.Properties.ContainsKey("Inputs") && kind.Name != "Use";

    /// <summary>All calls of a layer; null where one cannot be read.</summary>
    public static IReadOnlyList<KerasCall>? Read(
        LayerKind kind,
        string name,
        JsonValue layer,
        KerasStructure? model,
        KerasTensors layers,
        KerasErrors errors)
    {
        var before = errors.Count;
        if (layer["inbound_nodes"] is not { Kind: JsonKind.Array } nodes)
        {
            errors.Add(KerasError.Connection(layer.Position, name, "has no list of inbound_nodes"));
            return null;
        }

        var calls = new List<KerasCall>();
        foreach (var node in nodes.Items)
        {
            if (new KerasCalls(kind, name, model, layers, errors).Call(node) is { } call)
                calls.Add(call);
        }

        if (kind.Name == Catalogue.Input && nodes.Items.Count > 0)
            errors.Add(KerasError.Connection(nodes.Position, name, "is an input, but is called on other layers"));
        else if (kind.Name != Catalogue.Input && nodes.Items.Count == 0)
            errors.Add(KerasError.Connection(nodes.Position, name, "is never called"));
        return errors.Count == before ? calls : null;
    }

    private KerasCall? Call(JsonValue node)
    {
        if (node is not { Kind: JsonKind.Object, Members.Count: 2 }
            || node["args"] is not { Kind: JsonKind.Array } args
            || node["kwargs"] is not { Kind: JsonKind.Object } kwargs)
        {
            return Refuse(node, "has a call without args and kwargs");
        }

        if (KerasSignature.Bind(kind, args, kwargs, out var wrong) is not { } bound)
            return Refuse(wrong.Place, wrong.Reason);
        var first = KerasSignature.Of(kind)[0];
        foreach (var argument in bound)
        {
            if (!(argument.Name == first ? Values(argument.Value) : Further(argument)))
                return null;
        }

        if (kind.Properties.ContainsKey("Query") && inputs.All(input => input.Argument != "Value"))
            return Refuse(node, "is called without 'value'");
        return Result();
    }

    /// <summary>The layer's arguments stand in an order of their own, whatever that of the call.</summary>
    private KerasCall Result()
    {
        var sorted = inputs.OrderBy(input => Array.IndexOf(order, input.Argument)).ToList();
        return new(listed, [.. sorted.SelectMany(input => input.Tensors)], [.. sorted.Select(Argument)], extras) { Notes = notes };
    }

    private static Argument Argument((string Argument, IReadOnlyList<KerasTensor> Tensors) input)
    {
        string[] names = [.. input.Tensors.Select(tensor => tensor.ToString())];
        return input.Argument is "Inputs" or "InitialState"
            ? new(input.Argument, new EquatableArray<string>(names))
            : new(input.Argument, names[0]);
    }

    /// <summary>What the layer computes with in the first place.</summary>
    private bool Values(JsonValue value)
    {
        var isList = value.Kind is JsonKind.Array;
        if (model is not null)
        {
            if (model.Flatten(value, out var reason) is not { } given)
                return Fail(value, reason);
            return TakeAll(given.Count == 1 ? "Input" : "Inputs", given);
        }

        if (isList != TakesList)
            return Fail(value, isList ? "takes a tensor, but gets a list" : "takes a list of tensors, but gets a single value");
        if (layers.OfAll(value) is not { } tensors)
            return Fail(value, "takes a value that is not a tensor of the model");
        Take(TakesList ? "Inputs" : kind.Properties.ContainsKey("Query") ? "Query" : "Input", tensors);
        return true;
    }

    /// <summary>Another argument of the call: whether it is understood.</summary>
    private bool Further(JsonMember argument)
    {
        var value = argument.Value;
        switch (argument.Name)
        {
            case "training" or "use_causal_mask":
                // Neither changes a shape.
                if (value.IsBoolean)
                    notes.Add(new(argument.Name, new Operand.Flag(value.Kind is JsonKind.True)));
                return value.IsBoolean || value.IsNull || Fail(value, $"has a value for '{argument.Name}' that is neither true nor false");
            case "return_attention_scores" or "reverse":
                if (!value.IsBoolean && !value.IsNull)
                    return Fail(value, $"has a value for '{argument.Name}' that is neither true nor false");
                if (value.Kind is JsonKind.True)
                    extras.Add(new(argument.Name == "reverse" ? "Reverse" : "ReturnAttentionScores", true));
                return true;
            case "initial_state":
                return IsNothing(value) || TakeAll("InitialState", KerasStructure.Leaves(value) ?? [value]);
            case "value" or "key":
                return (value.IsNull && argument.Name == "key") || TakeAll(argument.Name == "key" ? "Key" : "Value", [value]);
            case "count_weights":
                return value.IsNull || TakeAll("CountWeights", [value]);
            case "mask" when kind.Properties.ContainsKey("QueryMask"):
                // [query mask, value mask], either of which may be null
                return IsNothing(value)
                    || (value is { Kind: JsonKind.Array, Items: { Count: 1 or 2 } pair }
                        && pair.Select((item, i) => item.IsNull || Mask(i == 0 ? "QueryMask" : "ValueMask", item)).All(read => read))
                    || Fail(value, "gets a mask that is not a list of a query mask and a value mask");
            case "mask" when model is not null && layers.Of(value) is null:
                return MasksOfInputs(value);
            case "mask":
                return IsNothing(value) || Mask("Mask", value is { Kind: JsonKind.Array, Items: [var only] } ? only : value);
            default:
                return value.IsNull || Mask(string.Concat(argument.Name.Split('_').Select(Capitalized)), value);
        }
    }

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);

    /// <summary>Null, or a list of nulls.</summary>
    private static bool IsNothing(JsonValue value) => value.IsNull || (value.Kind is JsonKind.Array && value.Items.All(IsNothing));

    private bool Mask(string argument, JsonValue value)
    {
        if (layers.Of(value) is not { } tensor)
            return Fail(value, "gets a mask that is not a tensor of the model");
        listed.Add(tensor);
        extras.Add(new(argument, tensor.ToString()));
        return true;
    }

    /// <summary>A mask for each input of a model, null for one without, put together as the inputs are.</summary>
    private bool MasksOfInputs(JsonValue value)
    {
        if (Tensors(KerasStructure.Given(value), "gets a mask that is not a tensor of the model") is not { } masks)
            return false;
        if (masks.Count == 0)
            return true;
        listed.AddRange(masks);
        extras.Add(new("Masks", new EquatableArray<string>([.. masks.Select(mask => mask.ToString())])));
        return true;
    }

    private bool TakeAll(string argument, IEnumerable<JsonValue> values)
    {
        if (Tensors(values, "takes a value that is not a tensor of the model") is not { } tensors)
            return false;
        Take(argument, tensors);
        return true;
    }

    /// <summary>The tensors that values are; null where one is none, for which the reason is said.</summary>
    private List<KerasTensor>? Tensors(IEnumerable<JsonValue> values, string reason)
    {
        var tensors = new List<KerasTensor>();
        foreach (var value in values)
        {
            if (layers.Of(value) is not { } tensor)
            {
                Fail(value, reason);
                return null;
            }

            tensors.Add(tensor);
        }

        return tensors;
    }

    private void Take(string argument, IReadOnlyList<KerasTensor> tensors)
    {
        listed.AddRange(tensors);
        inputs.Add((argument, tensors));
    }

    private bool Fail(JsonValue place, string reason) => Refuse(place, reason) is not null;

    private KerasCall? Refuse(JsonValue place, string reason)
    {
        errors.Add(KerasError.Connection(place.Position, name, reason));
        return null;
    }
}
