using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>
/// A Merge of Keras 1 as the first layer of a Sequential: it holds models, and merges what they give. It becomes a functional model
/// that holds them, with an input for each of theirs.
/// </summary>
internal sealed class OldMerge(OldFile file, OldModels models)
{
    /// <summary>Whether a layer is a Merge that holds models, rather than one that is called.</summary>
    public static bool IsOfModels(JsonValue layer) => KerasClass.NameOf(layer) == "Merge" && layer["config"]?["layers"] is not null;

    /// <param name="json">The Sequential in the file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="list">Its layers.</param>
    public JsonValue? First(JsonValue json, JsonValue name, JsonValue list)
    {
        if (Merge(list.Items[0]) is not { } merge)
            return null;
        JsonValue?[] rest = [.. list.Items.Skip(1).Select(models.Layer)];
        return rest.Contains(null) ? null : OldChain.Of(json, name, OldInputLayers.Of(merge), merge, rest!);
    }

    private JsonValue? Merge(JsonValue json)
    {
        var config = json["config"]!;
        if (config["layers"] is not { Kind: JsonKind.Array, Items.Count: > 1 } held || !held.Items.All(KerasClass.IsModel))
        {
            file.Errors.Add(KerasError.Connection(json.Position, "Merge", "holds layers that are not two models or more"));
            return null;
        }

        JsonValue?[] branches = [.. held.Items.Select(models.Model)];
        if (models.Layer(json.With(
            json.Members.Select(member => member.Name == "config"
                ? member with { Value = config.With(config.Members.Where(argument => argument.Name != "layers")) }
                : member))) is not { } operation
            || branches.Contains(null))
            return null;

        HashSet<string> names = [OldInputLayers.NameOf(operation), .. branches.Select(branch => OldInputLayers.NameOf(branch!))];
        var inputs = new List<JsonValue>();
        var layers = new List<JsonValue>();
        foreach (var branch in branches.Select(branch => branch!))
        {
            JsonValue[] own = [.. OldInputLayers.Of(branch).Select(input =>
                OldInputLayers.Named(input, OldInputLayers.FreeName(OldInputLayers.NameOf(input), names)))];
            inputs.AddRange(own);
            layers.AddRange(own.Select(input => OldChain.Called(input, OldInputLayers.NameOf(input))));
            layers.Add(OldChain.Called(branch, OldInputLayers.NameOf(branch), [.. own.Select(OldInputLayers.NameOf)]));
        }

        layers.Add(OldChain.Called(
            operation,
            OldInputLayers.NameOf(operation),
            [.. branches.Select(branch => OldInputLayers.NameOf(branch!))]));
        return OldChain.Graph(json, "Merge", operation["config"]!["name"]!, layers, inputs, operation);
    }
}
