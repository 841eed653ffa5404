using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>
/// Layers that give the very tensor that they take. Keras 1 remembers only the last layer that gave a tensor, so that a model may list
/// such a layer as its input where the input itself is meant.
/// </summary>
internal static class OldIdentities
{
    /// <summary>The input that an entry of input_layers means: the one that stands before layers that give what they take.</summary>
    public static JsonValue InputOf(OldNames layers, JsonValue entry)
    {
        var names = new HashSet<string>();
        var found = entry;
        while (found is { Items: [{ Kind: JsonKind.String, Text: var name }, { Text: "0" }, { Text: "0" }, ..] }
            && names.Add(name)
            && layers.Find(name) is { } layer
            && GivesWhatItTakes(layer)
            && layer["inbound_nodes"] is { Items: [{ Items: [var only] }, ..] })
            found = only;
        return found == entry ? entry : JsonBuild.Array(entry.Position, [.. found.Items.Take(3)]);
    }

    private static bool GivesWhatItTakes(JsonValue layer) => KerasClass.NameOf(layer) switch
    {
        "ActivityRegularization" => true,
        "Activation" => layer["config"]?["activation"] is { Kind: JsonKind.String, Text: "linear" },
        "Dropout" or "SpatialDropout1D" or "SpatialDropout2D" or "SpatialDropout3D" or "GaussianDropout" =>
            KerasArguments.Number(layer["config"]?["p"] ?? layer) is <= 0 or >= 1,
        _ => false,
    };
}
