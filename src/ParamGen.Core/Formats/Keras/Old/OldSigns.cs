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

    /// <summary>The arguments that Keras 2 calls otherwise.</summary>
    private static readonly HashSet<string> argumentsOfKeras1 =
    [
        "nb_filter", "nb_row", "nb_col", "filter_length", "border_mode", "subsample", "subsample_length", "dim_ordering", "init",
        "inner_init", "inner_activation", "consume_less", "W_regularizer", "b_regularizer", "W_constraint", "b_constraint",
    ];

    /// <summary>The classes of Keras 1 that Keras 2 reads, and does not have itself.</summary>
    private static readonly HashSet<string> keptFromKeras1 = ["Merge", "MaxoutDense", "Highway"];

    /// <summary>Which versions have a class that Keras 3 does not have: part of a sentence. Null where none has it.</summary>
    public static string? VersionsWith(string className) =>
        (OldClasses1.Known.ContainsKey(className), OldClasses2.Known.ContainsKey(className)) switch
        {
            (true, true) => "Keras 1 and 2 have it",
            (true, false) => "Keras 1 has it",
            (false, true) => "Keras 2 has it",
            _ => null,
        };

    /// <summary>
    /// The version that a file should name, as far as its classes, its arguments and its form tell; null where it may be of Keras 3.
    /// </summary>
    public static string? VersionToName(JsonValue file)
    {
        JsonValue[] layers = [.. Layers(file)];
        if (layers.Any(IsOfKeras1))
            return "1.2.2";
        // Keras 2 wrote a Sequential as its list of layers up to 2.2.2.
        return file["config"] is { Kind: JsonKind.Array } || layers.Any(layer => IsUnknown(layer) && Has(OldClasses2.Known, layer))
            ? "2.2.4"
            : null;
    }

    private static bool IsOfKeras1(JsonValue layer) =>
        layer["module"] is null
        && layer["config"] is { } config
        && (config.Members.Any(member => argumentsOfKeras1.Contains(member.Name))
            || (IsUnknown(layer) && Has(OldClasses1.Known, layer)
                && (!Has(OldClasses2.Known, layer) || keptFromKeras1.Contains(KerasClass.NameOf(layer)))));

    private static bool IsUnknown(JsonValue layer) => layer["module"] is null && KerasClass.LayerOf(layer) is null;

    private static bool Has(IReadOnlyDictionary<string, OldClass> known, JsonValue layer) => known.ContainsKey(KerasClass.NameOf(layer));

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
