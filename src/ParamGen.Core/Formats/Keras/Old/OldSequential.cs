using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>
/// A Sequential model. Keras 1 to 2.3 write no input for it: what it takes stands in its first layer, or in the first layer of a model
/// that stands first.
/// </summary>
internal sealed class OldSequential(OldFile file, OldModels models)
{
    private static readonly HashSet<string> members = ["name", "layers", "build_input_shape"];

    public JsonValue? Upgrade(JsonValue json, JsonValue list)
    {
        foreach (var member in json["config"]!.Members.Where(member => !members.Contains(member.Name)))
            file.Errors.Add(KerasError.Argument(member.Position, "model", $"has '{member.Name}', which is not supported"));
        var name = models.NameOf(json);
        var first = list.Items[0];
        if (OldMerge.IsOfModels(first))
            return new OldMerge(file, models).First(json, name, list);
        var before = file.Errors.Count;
        JsonValue?[] layers = [.. list.Items.Select(models.Layer)];
        if (layers.Contains(null) || file.Errors.Count > before)
            return null;
        if (KerasClass.IsModel(first) && OldInputLayers.Of(layers[0]!).Count > 1)
            return OldChain.Of(file, json, name, [layers[0]!], [.. layers.Skip(1)!]);
        if (Input(json, list, layers[0]!) is { } input)
            layers = [input, .. layers];
        return OldJson.Layer(
            json.Position,
            "Sequential",
            "Sequential",
            JsonBuild.Object(
                json.Position,
                JsonBuild.Member("name", name),
                JsonBuild.Member("layers", JsonBuild.Array(list.Position, layers!))));
    }

    /// <summary>The input that the file does not write as a layer; null where it does, or where nothing says what it is.</summary>
    private static JsonValue? Input(JsonValue json, JsonValue list, JsonValue upgraded)
    {
        var first = list.Items[0];
        if (KerasClass.NameOf(first) == "InputLayer")
            return null;
        HashSet<string> names = [.. list.Items.Select(layer => layer["config"]?["name"]?.Text ?? "")];
        if (KerasClass.IsModel(first))
        {
            return OldInputLayers.Of(upgraded) is [var input]
                ? OldInputLayers.Named(input, OldInputLayers.FreeName(OldInputLayers.NameOf(input), names))
                : null;
        }

        if ((first["config"]?["batch_input_shape"] ?? json["config"]!["build_input_shape"]) is not { IsNull: false } shape)
            return null;
        var dtype = first["config"]?["input_dtype"] ?? first["config"]?["dtype"];
        return OldJson.InputLayer(
            first.Position,
            OldInputLayers.FreeName((first["config"]?["name"]?.Text ?? "layer") + "_input", names),
            OldObjects.Plain(shape),
            dtype is { Kind: JsonKind.String } ? dtype : null);
    }
}
