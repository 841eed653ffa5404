using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>The inputs of models that are upgraded already.</summary>
internal static class OldInputLayers
{
    /// <summary>The inputs of a model, in the order in which it takes them; empty where it does not say them.</summary>
    public static IReadOnlyList<JsonValue> Of(JsonValue model)
    {
        var layers = model["config"]!["layers"]!.Items;
        if (KerasClass.NameOf(model) == "Sequential")
            return KerasClass.NameOf(layers[0]) == "InputLayer" ? [layers[0]] : [];
        var byName = layers.Where(layer => KerasClass.NameOf(layer) == "InputLayer").ToList();
        return
        [
            .. model["config"]!["input_layers"]!.Items
                .Select(entry => byName.FirstOrDefault(layer => NameOf(layer) == (entry.Items.Count == 0 ? null : entry.Items[0].Text)))
                .OfType<JsonValue>(),
        ];
    }

    /// <summary>The name of a layer; one that stands for itself where the file has none.</summary>
    public static string NameOf(JsonValue layer) => layer["config"]?["name"] is { Kind: JsonKind.String } name ? name.Text : "layer";

    /// <summary>An input as that one, with another name; that it lacks a shape is said where it is read.</summary>
    public static JsonValue Named(JsonValue input, string name)
    {
        var config = input["config"]!;
        return OldJson.InputLayer(input.Position, name, config["batch_shape"] ?? JsonBuild.Null(input.Position), config["dtype"]);
    }

    /// <summary>A name that is not taken, which is taken then.</summary>
    public static string FreeName(string name, HashSet<string> taken)
    {
        while (!taken.Add(name))
            name += "_";
        return name;
    }
}
