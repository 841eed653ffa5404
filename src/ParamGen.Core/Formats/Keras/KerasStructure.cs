using ParamGen.Core.Json;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// How the inputs of a model are put together: a single one, a list, or a dictionary. A call of the model has to give as many,
/// put together so that Keras finds them.
/// </summary>
/// <param name="names">The names of the model's inputs, in the order in which they are fed.</param>
/// <param name="keys">The keys of a dictionary, as it is written; null where the inputs are none.</param>
/// <remarks>Source: <see href="https://keras.io/guides/functional_api/">Keras, models with several inputs and outputs</see>.</remarks>
internal sealed class KerasStructure(IReadOnlyList<string> names, IReadOnlyList<string>? keys)
{
    /// <summary>The structure of a Sequential, which takes a single tensor.</summary>
    public static readonly KerasStructure Single = new(["input"], null);

    /// <summary>The structure that <c>input_layers</c> describe.</summary>
    public static KerasStructure Of(JsonValue? json, IReadOnlyList<string> names) =>
        new(names, json is { Kind: JsonKind.Object } ? [.. json.Members.Select(member => member.Name)] : null);

    /// <summary>How inputs or outputs are put together; null for a single one, for a list of them, and for what is none.</summary>
    public static Operand? OfEnds(JsonValue? json)
    {
        if (json is null || IsLeaf(json) || (json.Kind is JsonKind.Array && json.Items.All(IsLeaf)) || Leaves(json) is null)
            return null;
        var count = 0;
        return Of(json);

        Operand Of(JsonValue part) => IsLeaf(part) ? new Operand.Inbound(count++)
            : part.Kind is JsonKind.Array ? new Operand.List(part.Items.Select(Of).ToArray())
            : new Operand.Map(Sorted(part).Select(member => new NamedOperand(member.Name, Of(member.Value))).ToArray());
    }

    /// <summary>What a call gives to each of the inputs, in their order; null with the reason where it does not fit.</summary>
    public IReadOnlyList<JsonValue>? Flatten(JsonValue given, out string reason)
    {
        reason = "";
        var isDictionary = given.Kind is JsonKind.Object && !IsLeaf(given);
        if (isDictionary && keys is null)
        {
            if (given.Members.Count == names.Count && names.All(name => given[name] is not null))
                return [.. names.Select(name => given[name]!)];
            reason = $"is called with a dictionary whose keys are not the names of its inputs: {string.Join(", ", names)}";
            return null;
        }

        if (isDictionary && !Sorted(keys!).SequenceEqual(Sorted(given.Members.Select(member => member.Name))))
            reason = $"is called with a dictionary whose keys are not those of its inputs: {string.Join(", ", keys!)}";
        else if (!isDictionary && keys is not null && !Sorted(keys).SequenceEqual(keys))
            // Keras sorts the keys, so the order in which the list is meant is not known.
            reason = "is called with a list, but its inputs are a dictionary";
        else if (Leaves(given) is not { } leaves)
            reason = "takes a value that is not a tensor of the model";
        else if (leaves.Count != names.Count)
            reason = $"is called with {leaves.Count} tensors, but has {names.Count} inputs";
        else
            return leaves;
        return null;
    }

    /// <summary>
    /// The values in lists and dictionaries, in Keras's order: that of a list, and in a dictionary that of the sorted keys. Null where
    /// there is anything else, or nothing.
    /// </summary>
    public static IReadOnlyList<JsonValue>? Leaves(JsonValue json)
    {
        if (IsLeaf(json))
            return [json];
        IEnumerable<JsonValue> children = json.Kind switch
        {
            JsonKind.Array => json.Items,
            JsonKind.Object => Sorted(json).Select(member => member.Value),
            _ => [],
        };
        var leaves = new List<JsonValue>();
        foreach (var child in children)
        {
            if (Leaves(child) is not { } inner)
                return null;
            leaves.AddRange(inner);
        }

        return leaves.Count == 0 ? null : leaves;
    }

    /// <summary>The members of a dictionary in Keras's order, that of their names.</summary>
    public static IEnumerable<JsonMember> Sorted(JsonValue dictionary) =>
        dictionary.Members.OrderBy(member => member.Name, StringComparer.Ordinal);

    /// <summary>What lists and dictionaries hold beside null, in Keras's order.</summary>
    public static IEnumerable<JsonValue> Given(JsonValue json) => json switch
    {
        { IsNull: true } => [],
        { Kind: JsonKind.Array } when !IsLeaf(json) => json.Items.SelectMany(Given),
        { Kind: JsonKind.Object } when !IsLeaf(json) => Sorted(json).SelectMany(member => Given(member.Value)),
        _ => [json],
    };

    /// <summary>A tensor in a call, or an output of a layer, <c>["dense", 0, 0]</c>, in a model's list of them.</summary>
    private static bool IsLeaf(JsonValue json) =>
        json["class_name"] is { Kind: JsonKind.String } || json.Items is [{ Kind: JsonKind.String }, _, _];

    private static IEnumerable<string> Sorted(IEnumerable<string> keys) => keys.OrderBy(key => key, StringComparer.Ordinal);
}
