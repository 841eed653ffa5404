using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>
/// A Sequential with several inputs. Keras 3 has none such; as a functional model it is the same network.
/// </summary>
internal static class OldChain
{
    /// <param name="file">The file.</param>
    /// <param name="json">The model in the file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="sources">The models with which it begins, side by side.</param>
    /// <param name="chain">The layers after them, the first of which takes what all of them give.</param>
    public static JsonValue Of(
        OldFile file,
        JsonValue json,
        JsonValue name,
        IReadOnlyList<JsonValue> sources,
        IReadOnlyList<JsonValue> chain)
    {
        chain = [.. chain.Select(layer => file.NewNames.Named(layer, KerasClass.WrittenNameOf(layer)))];
        HashSet<string> names = [.. sources.Concat(chain).Select(OldInputLayers.NameOf)];
        var inputs = new List<JsonValue>();
        var layers = new List<JsonValue>();
        foreach (var source in sources)
        {
            JsonValue[] own = [.. OldInputLayers.Of(source).Select(input =>
                OldInputLayers.Named(input, OldInputLayers.FreeName(OldInputLayers.NameOf(input), names)))];
            inputs.AddRange(own);
            layers.AddRange(own.Select(input => Called(input, [])));
            layers.Add(Called(source, own));
        }

        var last = sources;
        foreach (var layer in chain)
        {
            layers.Add(Called(layer, last));
            last = [layer];
        }

        // In the list of outputs alone the calls of a functional model count from 1.
        var output = End(last[0], KerasClass.NameOf(last[0]) == "Functional" ? 1 : 0);
        return OldJson.Layer(
            json.Position,
            "Functional",
            "Sequential",
            JsonBuild.Object(
                json.Position,
                JsonBuild.Member("name", name),
                JsonBuild.Member("layers", JsonBuild.Array(json.Position, [.. layers])),
                JsonBuild.Member("input_layers", JsonBuild.Array(json.Position, [.. inputs.Select(input => End(input, 0))])),
                JsonBuild.Member("output_layers", JsonBuild.Array(json.Position, output))));
    }

    /// <summary>A layer that is called once, with what others give; an input is called with nothing.</summary>
    private static JsonValue Called(JsonValue layer, IReadOnlyList<JsonValue> inputs)
    {
        JsonValue[] tensors = [.. inputs.Select(input => OldJson.Tensor(End(input, 0)))];
        JsonValue[] args = tensors.Length > 1 ? [JsonBuild.Array(layer.Position, tensors)] : tensors;
        JsonValue[] calls = tensors.Length > 0 ? [OldJson.Call(layer.Position, args, [])] : [];
        return layer.With(
        [
            .. layer.Members,
            JsonBuild.Member("name", layer["config"]!["name"]!),
            JsonBuild.Member("inbound_nodes", JsonBuild.Array(layer.Position, calls)),
        ]);
    }

    private static JsonValue End(JsonValue layer, int call) => OldJson.History(layer.Position, OldInputLayers.NameOf(layer), call);
}
