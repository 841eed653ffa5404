using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras;

/// <summary>The model in a file, whatever it is wrapped in, and the version of Keras that the file names.</summary>
/// <param name="Model">The model as <c>to_json()</c> writes it.</param>
/// <param name="Version">The version that wrote it; null where the file does not say.</param>
/// <remarks>
/// Sources: <see href="https://keras.io/api/models/model_saving_apis/model_config_serialization/">Keras, model config serialization</see>,
/// <see href="https://www.tensorflow.org/js/guide/save_load">TensorFlow.js, saving and loading models</see>.
/// </remarks>
internal sealed record KerasFile(JsonValue Model, string? Version)
{
    /// <summary>The model of a file; null with the reason where there is none.</summary>
    public static KerasFile? Of(JsonValue json, out string reason)
    {
        reason = "";
        // json.dump(model.to_json(), file) writes the text of a model as a string.
        if (json.Kind is JsonKind.String && JsonReader.Read(json.Text, out _) is { Kind: not JsonKind.String } inner)
            json = At(inner, json.Position);
        var version = VersionOf(json);
        if (json["modelTopology"] is { } topology)
        {
            if (json["format"] is { Text: "graph-model" } || topology["node"] is not null)
            {
                reason = "a graph model of TensorFlow.js, which holds operations in place of layers; convert it as a layers model";
                return null;
            }

            version = VersionOf(topology) ?? version;
            json = topology;
        }

        // What an .h5 file and TensorFlow.js store has the version beside the model.
        if (json["model_config"] is { } model)
        {
            version = VersionOf(json) ?? version;
            json = model is { Kind: JsonKind.String } && JsonReader.Read(model.Text, out _) is { } parsed
                ? At(parsed, model.Position)
                : model;
            version = VersionOf(json) ?? version;
        }

        json = WithClass(json);
        reason = WhatItIs(json);
        return reason.Length == 0 ? new(json, version) : null;
    }

    private static string? VersionOf(JsonValue json) => json["keras_version"] is { Kind: JsonKind.String } version ? version.Text : null;

    /// <summary>What <c>get_config()</c> gives is a config without its class: a Functional model lists its inputs.</summary>
    private static JsonValue WithClass(JsonValue json)
    {
        var isConfig = json["class_name"] is null && json["layers"] is { Kind: JsonKind.Array };
        // A Sequential of Keras 1 is its list of layers.
        var isList = json is { Kind: JsonKind.Array, Items: [{ } first, ..] } && first["class_name"] is not null;
        return isConfig || isList ? JsonValue.Object(json.Position, [
            ("class_name", JsonValue.String(json.Position, json["input_layers"] is null ? "Sequential" : "Functional")),
            ("config", json),
        ]) : json;
    }

    /// <summary>What a file is that holds no model; empty where it is one, or where that is judged later.</summary>
    private static string WhatItIs(JsonValue json) =>
        json["keras_version"] is not null && json["date_saved"] is not null
            ? "the metadata of a .keras archive; the model is in its config.json"
        : json["config"] is null && json["weightsManifest"] is not null
            ? "a list of weights without the layers that they belong to"
        : json["config"] is { Kind: JsonKind.Object } && !KerasClass.IsModel(json) && KerasClass.LayerOf(json) is not null
            ? $"a single layer of class {KerasClass.NameOf(json)}, not a model"
        : "";

    private static JsonValue At(JsonValue json, int position) => new(
        json.Kind,
        position,
        json.Text,
        [.. json.Items.Select(item => At(item, position))],
        [.. json.Members.Select(member => new JsonMember(member.Name, position, At(member.Value, position)))]);
}
