using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>What tells who wrote a file that does not say it.</summary>
internal static class OldSigns
{
    /// <summary>
    /// Whether a file is of Keras 2: calls are lists there, and objects in Keras 3; the sizes of an input are its batch_input_shape.
    /// </summary>
    public static bool IsOfKeras2(JsonValue file) => Layers(file).Any(layer =>
        (layer["inbound_nodes"] is { Kind: JsonKind.Array } nodes && nodes.Items.Any(node => node.Kind is JsonKind.Array))
        || (KerasClass.NameOf(layer) == "InputLayer" && layer["config"]?["batch_shape"] is null
            && layer["config"]?["batch_input_shape"] is not null));

    /// <summary>
    /// Whether TensorFlow 1.13 or an earlier one wrote a file that is of tf.keras 2.2.4; null where it holds nothing that tells. Later
    /// ones note whether an input is ragged, and make layers of operations; 1.13 has a name of its own for a layer.
    /// </summary>
    public static bool? IsBeforeTensorFlow114(JsonValue file)
    {
        foreach (var layer in Layers(file))
        {
            switch (KerasClass.NameOf(layer))
            {
                case "InputLayer" when layer["config"] is { } config:
                    return config["ragged"] is null;
                case "UpSampling2D" when layer["config"] is { } config:
                    return config["interpolation"] is null;
                case "BatchNormalizationV1":
                    return true;
                case "BatchNormalization" or "TensorFlowOpLayer":
                    return false;
            }
        }

        return null;
    }

    /// <summary>Whether a file of tf.keras 2.2.4 has initializers, and none of them has a type, as those of TensorFlow 1 have.</summary>
    public static bool IsOfTensorFlow2(JsonValue file)
    {
        var initializers = Initializers(file).ToList();
        return initializers.Count > 0 && initializers.All(config => config["dtype"] is null);
    }

    /// <summary>The orders of axes that the layers of a file of Keras 1 name.</summary>
    public static IEnumerable<string> DimOrderings(JsonValue json) =>
        json.Members.Where(member => member is { Name: "dim_ordering", Value.Kind: JsonKind.String }).Select(member => member.Value.Text)
            .Concat(json.Members.Select(member => member.Value).Concat(json.Items).SelectMany(DimOrderings));

    private static IEnumerable<JsonValue> Initializers(JsonValue json) =>
        json.Members.Where(member => member.Name.EndsWith("_initializer", StringComparison.Ordinal) && member.Value["config"] is not null)
            .Select(member => member.Value["config"]!)
            .Concat(json.Members.Select(member => member.Value).Concat(json.Items).SelectMany(Initializers));

    /// <summary>All layers of a file, those of models within it included.</summary>
    private static IEnumerable<JsonValue> Layers(JsonValue model)
    {
        var list = model["config"] is { Kind: JsonKind.Array } layers ? layers : model["config"]?["layers"];
        foreach (var layer in list?.Items ?? [])
        {
            yield return layer;
            foreach (var inner in Layers(layer))
                yield return inner;
        }
    }
}
