using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Networks;
using ParamGen.Core.Text;

namespace ParamGen.Core.Keras;

/// <summary>
/// Reads a model as Keras writes it, <c>model.to_json()</c> or the <c>config.json</c> of a <c>.keras</c> archive, into the
/// same sources that attributes become.
/// </summary>
/// <remarks>Source: <see href="https://keras.io/api/models/model_saving_apis/model_config_serialization/">Keras, model config serialization</see>.</remarks>
internal sealed class KerasModelReader
{
    private readonly List<KerasError> errors = [];
    private readonly List<int> positions = [];

    private KerasModelReader()
    {
    }

    /// <summary>The model, or what cannot be read of it.</summary>
    public static KerasModel Read(string text)
    {
        using var culture = InvariantCulture.Enter();
        if (JsonReader.Read(text, out var error) is not { } json)
            return new(null, default, new KerasError[] { KerasError.NotJson(error!.Position, error.Reason) });
        var reader = new KerasModelReader();
        var network = reader.Model(json, isOutermost: true);
        return new(reader.errors.Count == 0 ? network : null, reader.positions, reader.errors);
    }

    private NetworkSource? Model(JsonValue json, bool isOutermost = false)
    {
        var className = json["class_name"]?.Text;
        if (json["config"] is not { Kind: JsonKind.Object } config || config["layers"] is not { Kind: JsonKind.Array, Items.Count: > 0 } layers || !IsModel(className))
        {
            errors.Add(KerasError.NotAModel(json.Position));
            return null;
        }

        var sources = new List<LayerSource>();
        foreach (var layer in layers.Items)
            Layer(layer, sources, isOutermost);
        return new(sources)
        {
            Name = config["name"]?.Text,
            Class = className == "Sequential" ? "Sequential" : "Functional",
            Trainable = config["trainable"] is not { Kind: JsonKind.False },
            Inputs = Ends(config["input_layers"]),
            Outputs = Ends(config["output_layers"]),
        };
    }

    private static bool IsModel(string? className) => className is "Sequential" or "Functional" or "Model";

    private void Layer(JsonValue json, List<LayerSource> sources, bool isOutermost)
    {
        var name = json["class_name"]?.Text ?? "";
        var config = json["config"];
        var calls = Calls(json);
        var arguments = new List<Argument>();
        NetworkSource? model = null;
        var kind = IsModel(name) ? Catalogue.Find("Use")! : Catalogue.FindKeras(name);
        if (config is not { Kind: JsonKind.Object } || kind is null)
        {
            errors.Add(KerasError.Layer(json.Position, name));
            return;
        }

        if (IsModel(name))
        {
            model = Model(json);
            if (config["name"] is { } modelName)
                arguments.Add(new("Name", modelName.Text));
        }
        else
        {
            arguments.AddRange(KerasConfig.Read(kind, config, errors));
        }

        if (!arguments.Any(argument => argument.Name == "Name") && json["name"] is { Kind: JsonKind.String } given)
            arguments.Add(new("Name", given.Text));
        if (calls.Count > 0)
            arguments.AddRange(KerasCalls.Arguments(kind, calls[0]));
        Add(new(kind.Name, arguments) { Model = model });
        AddWrapped(kind, config);
        var layerName = arguments.FirstOrDefault(argument => argument.Name == "Name")?.Value as string ?? "";
        foreach (var call in calls.Skip(1))
            Add(new("Shared", new([new("Layer", layerName), .. KerasCalls.SharedArguments(call)])));

        void Add(LayerSource source)
        {
            sources.Add(source);
            if (isOutermost)
                positions.Add(json.Position);
        }

        void AddWrapped(LayerKind wrapper, JsonValue wrapperConfig)
        {
            if (wrapper.Wraps is Wraps.Nothing)
                return;
            foreach (var inner in KerasConfig.Wrapped(wrapperConfig))
            {
                if (Catalogue.FindKeras(inner["class_name"]?.Text ?? "") is { } innerKind && inner["config"] is { Kind: JsonKind.Object } innerConfig)
                {
                    Add(new(innerKind.Name, KerasConfig.Read(innerKind, innerConfig, errors)));
                    AddWrapped(innerKind, innerConfig);
                }
                else
                {
                    errors.Add(KerasError.Layer(inner.Position, inner["class_name"]?.Text ?? ""));
                }
            }
        }
    }

    private static List<JsonValue> Calls(JsonValue layer) => [.. layer["inbound_nodes"]?.Items ?? []];

    /// <summary>Input and output layers: ["dense", 0, 0], or a list of such.</summary>
    private static EquatableArray<string> Ends(JsonValue? json) =>
        json is { Kind: JsonKind.Array } ? KerasCalls.Histories(json).ToArray() : EquatableArray<string>.Empty;
}

/// <summary>A model that Keras has written.</summary>
/// <param name="Network">Its layers; null where anything cannot be read.</param>
/// <param name="Positions">Where in the text each of the outermost layers stands.</param>
/// <param name="Errors">What cannot be read.</param>
internal sealed record KerasModel(NetworkSource? Network, EquatableArray<int> Positions, EquatableArray<KerasError> Errors);
