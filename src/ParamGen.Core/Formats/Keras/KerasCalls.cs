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
/// <param name="errors">Takes what cannot be read.</param>
internal sealed class KerasCalls(LayerKind kind, string name, List<KerasError> errors)
{
    /// <summary>The kinds whose call takes a mask; each hands it on or drops it, and gives the same shapes with it.</summary>
    private static readonly HashSet<string> masked =
    [
        "Use", "Bidirectional", "TimeDistributed", "BatchNormalization", "Softmax", "GlobalAveragePooling1D",
        "Attention", "AdditiveAttention", "LSTM", "GRU", "SimpleRNN", "RNN", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D",
    ];

    private static readonly string[] headInputs = ["Query", "Value", "Key"];

    private readonly List<Argument> flags = [];

    private bool HasHeads => kind.Properties.ContainsKey("Query");

    private bool TakesStates => kind.Properties.ContainsKey("InitialState");

    private bool TakesList => kind.Properties.ContainsKey("Inputs") && kind.Name != "Use";

    /// <summary>All calls of a layer; null where one cannot be read.</summary>
    public static IReadOnlyList<KerasCall>? Read(LayerKind kind, string name, JsonValue layer, List<KerasError> errors)
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
            if (new KerasCalls(kind, name, errors).Call(node, KerasClass.IsOperator(layer), calls.Count) is { } call)
                calls.Add(call);
        }

        if (kind.Name == Catalogue.Input && nodes.Items.Count > 0)
            errors.Add(KerasError.Connection(nodes.Position, name, "is an input, but is called on other layers"));
        else if (kind.Name != Catalogue.Input && nodes.Items.Count == 0)
            errors.Add(KerasError.Connection(nodes.Position, name, "is never called"));
        return errors.Count == before ? calls : null;
    }

    private KerasCall? Call(JsonValue node, bool isOperator, int number)
    {
        if (node.Kind is JsonKind.Array)
            return Refuse(node, "has a call in the format of Keras 2, which is not supported");
        if (node is not { Kind: JsonKind.Object, Members.Count: 2 }
            || node["args"] is not { Kind: JsonKind.Array } args
            || node["kwargs"] is not { Kind: JsonKind.Object } named)
        {
            return Refuse(node, "has a call without args and kwargs");
        }

        if (HasHeads && number > 0)
            return Refuse(node, $"is called several times, which is not supported for {kind.KerasName}");
        if (Positional(args, isOperator) is not { } inputs)
            return null;
        foreach (var member in named.Members)
        {
            if (!Named(member, inputs, isOperator, number))
                return null;
        }

        if (HasHeads && !(inputs.ContainsKey("Query") && inputs.ContainsKey("Value")))
            return Refuse(node, "is called without a query or a value");
        return new([.. inputs.Values.SelectMany(list => list)], [.. inputs.Select(Argument), .. flags]);
    }

    /// <summary>The inputs that stand in order, by the arguments of the layer that name them.</summary>
    private Dictionary<string, IReadOnlyList<KerasTensor>>? Positional(JsonValue args, bool isOperator)
    {
        string[] places = HasHeads ? headInputs : TakesList ? ["Inputs"] : TakesStates ? ["Input", "InitialState"] : ["Input"];
        var inputs = new Dictionary<string, IReadOnlyList<KerasTensor>>();
        // An operator takes its tensors one by one, a layer that merges takes a list of them.
        if (isOperator)
        {
            if (args.Items.Count != 2 || KerasTensor.OfTensors(args) is not { } operands)
                return Misread(args, "is an operator that does not take two tensors, which is not supported");
            // It has no type of its own: it computes in that of what it takes.
            if (operands[0].Type is not { } type || operands[1].Type != type)
                return Misread(args, "is an operator of tensors of two types, which is not read");
            flags.Add(new(nameof(LayerAttribute.DType), type));
            inputs.Add("Inputs", operands);
            return inputs;
        }

        if (args.Items.Count == 0 || args.Items.Count > places.Length)
            return Misread(args, $"has a call whose number of positional arguments is {args.Items.Count}");
        for (var i = 0; i < args.Items.Count; i++)
        {
            var value = args.Items[i];
            if (places[i] == "InitialState" && value.IsNull)
                continue;
            var isList = value.Kind is JsonKind.Array;
            if (isList ? !(TakesList || kind.Name == "Use" || places[i] == "InitialState") : TakesList)
                return Misread(value, isList ? "takes a tensor, but gets a list" : "takes a list of tensors, but gets a single value");
            if (KerasTensor.OfTensors(value) is not { } tensors)
                return Misread(value, "takes a value that is not a tensor of the model");
            inputs.Add(places[i], tensors);
        }

        return inputs;

        Dictionary<string, IReadOnlyList<KerasTensor>>? Misread(JsonValue place, string reason)
        {
            Refuse(place, reason);
            return null;
        }
    }

    /// <summary>An argument by name: whether it is understood.</summary>
    private bool Named(JsonMember member, Dictionary<string, IReadOnlyList<KerasTensor>> inputs, bool isOperator, int number)
    {
        var value = member.Value;
        switch (member.Name)
        {
            case "training" when !isOperator && (value.IsBoolean || value.IsNull):
                return true;
            case "mask" when masked.Contains(kind.Name):
            case "query_mask" or "value_mask" or "key_mask" or "attention_mask" when HasHeads:
                return IsNoMask(value) || Fail("gets a mask, which is not supported");
            case "use_causal_mask" when kind.Properties.ContainsKey("UseCausalMask") && (value.IsBoolean || value.IsNull):
                return true;
            case "return_attention_scores" when kind.Properties.ContainsKey("ReturnAttentionScores") && (value.IsBoolean || value.IsNull):
                if (value.Kind is not JsonKind.True)
                    return true;
                flags.Add(new("ReturnAttentionScores", true));
                return number == 0 || Fail("returns attention scores from a later call, which is not supported");
            case "initial_state" when TakesStates:
                return value.IsNull || Take("InitialState");
            case "query" or "value" or "key" when HasHeads:
                return (value.IsNull && member.Name == "key") || Take(headInputs.First(input => KerasEnumNames.Same(input, member.Name)));
            default:
                return Fail($"is called with '{member.Name}', which is not supported");
        }

        bool Take(string argument)
        {
            if (inputs.ContainsKey(argument))
                return Fail($"gets '{member.Name}' twice");
            if (KerasTensor.OfTensors(value) is not { } tensors || (tensors.Count > 1 && HasHeads))
                return Fail($"takes a value for '{member.Name}' that is not a tensor of the model");
            inputs.Add(argument, tensors);
            return true;
        }

        bool Fail(string reason) => Refuse(value, reason) is not null;
    }

    private static bool IsNoMask(JsonValue value) => value.IsNull || (value.Kind is JsonKind.Array && value.Items.All(IsNoMask));

    private Argument Argument(KeyValuePair<string, IReadOnlyList<KerasTensor>> input)
    {
        string[] names = [.. input.Value.Select(tensor => tensor.ToString())];
        var argument = input.Key == "Input" && names.Length > 1 ? "Inputs" : input.Key;
        return argument is "Inputs" or "InitialState" ? new(argument, new EquatableArray<string>(names)) : new(argument, names[0]);
    }

    private KerasCall? Refuse(JsonValue place, string reason)
    {
        errors.Add(KerasError.Connection(place.Position, name, reason));
        return null;
    }
}
