using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>
/// A Sequential whose first layer takes several inputs. Keras 3 has none such; as a functional model it is the same network.
/// </summary>
internal static class OldChain
{
    /// <param name="json">The model in the file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="inputs">The inputs of the first layer.</param>
    /// <param name="first">The first layer, a model.</param>
    /// <param name="rest">The layers after it.</param>
    public static JsonValue Of(JsonValue json, JsonValue name, IReadOnlyList<JsonValue> inputs, JsonValue first, IEnumerable<JsonValue> rest)
    {
        JsonValue[] chain = [first, .. rest];
        HashSet<string> names = [.. chain.Select(OldInputLayers.NameOf)];
        var own = inputs.Select(input => OldInputLayers.Named(input, OldInputLayers.FreeName(OldInputLayers.NameOf(input), names))).ToList();
        var layers = new List<JsonValue>();
        foreach (var input in own)
            layers.Add(Called(input, OldInputLayers.NameOf(input)));
        layers.Add(Called(first, OldInputLayers.NameOf(first), [.. own.Select(OldInputLayers.NameOf)]));
        for (var i = 1; i < chain.Length; i++)
            layers.Add(Called(chain[i], OldInputLayers.NameOf(chain[i]), OldInputLayers.NameOf(chain[i - 1])));
        return Graph(json, "Sequential", name, layers, own, chain[chain.Length - 1]);
    }

    /// <summary>A functional model of layers that are called already.</summary>
    /// <param name="json">Where it stands in the file.</param>
    /// <param name="written">Its class there.</param>
    /// <param name="name">Its name.</param>
    /// <param name="layers">Its layers.</param>
    /// <param name="inputs">Its inputs.</param>
    /// <param name="output">The layer that gives its output.</param>
    public static JsonValue Graph(
        JsonValue json,
        string written,
        JsonValue name,
        IReadOnlyList<JsonValue> layers,
        IEnumerable<JsonValue> inputs,
        JsonValue output) => OldJson.Layer(
            json.Position,
            "Functional",
            written,
            JsonBuild.Object(
                json.Position,
                JsonBuild.Member("name", name),
                JsonBuild.Member("layers", JsonBuild.Array(json.Position, [.. layers])),
                JsonBuild.Member("input_layers", JsonBuild.Array(json.Position, [.. inputs.Select(input => End(input, 0))])),
                JsonBuild.Member("output_layers", JsonBuild.Array(json.Position, End(output, KerasClass.NameOf(output) == "Functional" ? 1 : 0)))));

    /// <summary>A layer that is called once, with one tensor or a list of them; an input is called with none.</summary>
    public static JsonValue Called(JsonValue layer, string name, params string[] inputs)
    {
        JsonValue[] tensors = [.. inputs.Select(input => OldJson.Tensor(OldJson.History(layer.Position, input)))];
        JsonValue[] args = tensors.Length > 1 ? [JsonBuild.Array(layer.Position, tensors)] : tensors;
        JsonValue[] calls = tensors.Length > 0 ? [OldJson.Call(layer.Position, args, [])] : [];
        return layer.With(
        [
            .. layer.Members,
            JsonBuild.Member("name", JsonBuild.Text(layer.Position, name)),
            JsonBuild.Member("inbound_nodes", JsonBuild.Array(layer.Position, calls)),
        ]);
    }

    private static JsonValue End(JsonValue layer, int call) => OldJson.History(layer.Position, OldInputLayers.NameOf(layer), call);
}
