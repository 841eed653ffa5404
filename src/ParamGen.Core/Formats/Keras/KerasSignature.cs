using ParamGen.Core.Json;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Formats.Keras;

/// <summary>What the call of a layer takes, by the names and in the order of Keras's <c>call</c>.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/base_layer/">Keras, the base Layer class, call</see>.</remarks>
internal static class KerasSignature
{
    private static readonly string[] headed =
    [
        "query", "value", "key", "query_mask", "value_mask", "key_mask", "attention_mask", "return_attention_scores", "training",
        "use_causal_mask",
    ];

    private static readonly string[] weighed = ["inputs", "mask", "return_attention_scores", "training", "use_causal_mask"];
    private static readonly string[] recurrent = ["sequences", "initial_state", "mask", "training"];
    private static readonly string[] masked = ["inputs", "training", "mask"];
    private static readonly string[] plain = ["inputs", "training"];

    /// <summary>What a layer of a kind takes, the values first.</summary>
    public static IReadOnlyList<string> Of(LayerKind kind) => kind.Name switch
    {
        "Softmax" or "GlobalAveragePooling1D" => ["inputs", "mask"],
        "ReversibleEmbedding" => ["inputs", "reverse"],
        "CategoryEncoding" => ["inputs", "count_weights"],
        _ when kind.Properties.ContainsKey("Query") => headed,
        _ when kind.Properties.ContainsKey("InitialState") => recurrent,
        _ when kind.Properties.ContainsKey("QueryMask") => weighed,
        _ when kind.Properties.ContainsKey("Mask") => masked,
        _ => plain,
    };

    /// <summary>
    /// The arguments of a call by name, in the order in which Keras lists the tensors in them: those without a name, then the
    /// others sorted by name. Null with the place and the reason where they do not bind.
    /// </summary>
    public static IReadOnlyList<JsonMember>? Bind(
        LayerKind kind,
        JsonValue args,
        JsonValue kwargs,
        out (JsonValue Place, string Reason) wrong)
    {
        wrong = default;
        var names = Of(kind);
        if (args.Items.Count > names.Count)
        {
            wrong = (args, $"is called with {args.Items.Count} positional arguments, but takes at most {names.Count}");
            return null;
        }

        var bound = args.Items.Select((item, i) => new JsonMember(names[i], item.Position, item)).ToList();
        foreach (var member in KerasStructure.Sorted(kwargs))
        {
            if (!names.Contains(member.Name))
                wrong = (member.Value, $"is called with '{member.Name}', which is not supported");
            else if (bound.Any(other => other.Name == member.Name))
                wrong = (member.Value, $"gets '{member.Name}' twice");
            bound.Add(member);
        }

        if (bound.All(member => member.Name != names[0]))
            wrong = (args, $"is called without '{names[0]}'");
        return wrong.Reason is null ? bound : null;
    }
}
