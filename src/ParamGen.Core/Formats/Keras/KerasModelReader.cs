using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Keras.Old;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Text;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// Reads a model as Keras writes it, <c>model.to_json()</c> or the <c>config.json</c> of a <c>.keras</c> archive, into the
/// same sources that attributes become. Whatever it says must be understood: what is dropped would be missing in the numbers.
/// </summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/models/model_saving_apis/model_config_serialization/">Keras, model config serialization</see>.
/// </remarks>
internal sealed partial class KerasModelReader
{
    private static readonly HashSet<string> members =
    [
        "module", "class_name", "config", "registered_name", "build_config", "compile_config", "name", "inbound_nodes",
        "keras_version", "backend", "shared_object_id",
    ];

    private static readonly HashSet<string> functionalMembers = ["name", "trainable", "layers", "input_layers", "output_layers"];

    private static readonly HashSet<string> sequentialMembers = ["name", "trainable", "layers", "dtype", "build_input_shape"];

    /// <summary>What is longer is no name: it would stand in each message and each constant.</summary>
    private const int LongestName = 10_000;

    private readonly KerasErrors errors = new();

    /// <summary>Where each of the outermost layers stands, then each input and each output.</summary>
    private readonly List<int> positions = [];

    /// <summary>The layers that a .keras archive numbers, since it may contain one in several models.</summary>
    private readonly HashSet<string> sharedObjects = [];

    /// <summary>Whether Keras 1 or 2 has written the file, in which a name may hold a slash.</summary>
    private readonly bool isOld;

    /// <summary>What a model within another makes of shapes that are not its own.</summary>
    private readonly ModelCalls calls;

    /// <summary>What becomes of layers that lead to no output; null where it is not known.</summary>
    private readonly UnusedLayers? unused;

    /// <summary>The names of layers that have none of their own.</summary>
    private readonly KerasNames names = new();

    /// <summary>What stands for the layers that are none of Keras's.</summary>
    private readonly KerasCustomLayers custom;

    private KerasModelReader(KerasVersion? old, KerasCustomLayers custom)
    {
        isOld = old is not null;
        calls = old?.Calls ?? ModelCalls.Fitting;
        unused = old is null ? UnusedLayers.Dropped : old.Unused;
        this.custom = custom;
    }

    /// <summary>The model, or what cannot be read of it.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="customLayers">What stands for its custom layers.</param>
    /// <param name="version">The version of Keras, where it stands beside the text; null where only the text itself may say it.</param>
    /// <param name="isHdf5">Whether the text is from an HDF5 file.</param>
    public static KerasModel Read(
        string text,
        EquatableArray<CustomLayer> customLayers = default,
        string? version = null,
        bool isHdf5 = false)
    {
        using var culture = InvariantCulture.Enter();
        if (JsonReader.Read(text, out var error) is not { } json)
            return new(null, default, new KerasError[] { KerasError.NotJson(error!.Position, error.ReasonIn(text)) });
        if (KerasFile.Of(json, out var reason) is not { } file)
            return new(null, default, new KerasError[] { KerasError.NotAModel(json.Position, reason) });
        file = file with { Version = file.Version ?? version };
        var old = KerasVersion.Of(file);
        var custom = new KerasCustomLayers(customLayers);
        var reader = new KerasModelReader(old, custom);
        var warnings = new KerasErrors();
        if (old is { IsAssumed: true })
            warnings.Add(KerasError.NoVersion(json.Position));
        var upgraded = old is not null ? OldKeras.Upgrade(file.Model, old, custom, reader.errors)
            : isHdf5 ? new KerasHdf5(warnings).WithModules(file.Model)
            : file.Model;
        var model = upgraded is null ? null : reader.Model(upgraded, isOutermost: true);
        var isRead = reader.errors.Count == 0 && reader.missingVariants.Count == 0;
        var errors = file.Version is null ? WithVersion(reader.errors.All, json, file.Model) : reader.errors.All;
        return new(isRead ? model?.Network : null, reader.positions, new([.. errors]))
        {
            Warnings = new([.. warnings.All]),
            UnusedCustomLayers = new([.. custom.Unused]),
            CustomLayers = new([.. custom.Met]),
            MissingVariants = new([.. reader.missingVariants]),
        };
    }

    /// <summary>The errors; the first says which version to name where the file names none and is like one of Keras 1 or 2.</summary>
    private static IEnumerable<KerasError> WithVersion(IReadOnlyList<KerasError> errors, JsonValue file, JsonValue model) =>
        errors.Count == 0 || OldSigns.VersionToName(model) is not { } version
            ? errors
            : [errors[0].With(KerasUnknown.Version(version, file.Kind is JsonKind.Array)), .. errors.Skip(1)];

    private (NetworkSource Network, KerasStructure Inputs)? Model(JsonValue json, bool isOutermost = false)
    {
        if (!KerasClass.IsModel(json)
            || (isOutermost && !isOld && !KerasClass.IsFound(json))
            || json["config"] is not { Kind: JsonKind.Object } config
            || config["layers"] is not { Kind: JsonKind.Array, Items.Count: > 0 } layers)
        {
            errors.Add(KerasError.NotAModel(json.Position, KerasUnknown.Model(json)));
            return null;
        }

        var isSequential = KerasClass.NameOf(json) == "Sequential";
        var name = config["name"] is { Kind: JsonKind.String } given ? given.Text : null;
        CheckMembers(json, config, isSequential, isOutermost);
        var before = errors.Count;
        var tensors = new KerasTensors(layers, names);
        if (!isSequential && tensors.IsAmbiguous)
            errors.Add(KerasError.Connection(layers.Position, name ?? "model", "has two layers that others take under the same name"));
        var graph = new KerasGraph(name ?? "model", tensors, unused is not null, errors);
        var sources = new List<LayerSource>();
        if (isSequential && KerasClass.NameOf(layers.Items[0]) != "InputLayer" && BuiltInput(json, config) is { } built)
        {
            sources.Add(built);
            if (isOutermost)
                positions.Add(layers.Position);
        }

        foreach (var layer in layers.Items)
        {
            if (isSequential && sources.Count > 0 && KerasClass.NameOf(layer) == "InputLayer")
                errors.Add(KerasError.Connection(layer.Position, name ?? "model", "has an InputLayer after other layers"));
            Layer(layer, sources, isSequential ? null : graph, isOutermost);
        }

        IReadOnlyList<KerasTensor> inputs = isSequential ? [] : graph.Ends(config, "input_layers");
        IReadOnlyList<KerasTensor> outputs = isSequential ? [] : graph.Ends(config, "output_layers");
        if (!isSequential && errors.Count == before)
            graph.Check(inputs, outputs);
        if (isOutermost)
            positions.AddRange(inputs.Concat(outputs).Select(end => end.Position));
        var network = new NetworkSource(sources)
        {
            Name = name,
            KerasName = name,
            Class = isSequential ? "Sequential" : "Functional",
            Calls = calls,
            Unused = unused ?? UnusedLayers.Kept,
            // What a model within another says of all its layers together, each of them says itself.
            Trainable = !isOutermost || !KerasFreezing.IsFrozen(config, isSequential),
            Inputs = inputs.Select(end => end.ToString()).ToArray(),
            Outputs = outputs.Select(end => end.ToString()).ToArray(),
            InputStructure = isSequential ? null : KerasStructure.OfEnds(config["input_layers"]),
            OutputStructure = isSequential ? null : KerasStructure.OfEnds(config["output_layers"]),
        };
        return (network, isSequential
            ? KerasStructure.Single
            : KerasStructure.Of(config["input_layers"], [.. inputs.Select(input => input.Layer)]));
    }

    /// <summary>The input of a Sequential that was built for a shape rather than given an input; null where there is no shape.</summary>
    private static LayerSource? BuiltInput(JsonValue json, JsonValue config)
    {
        if ((config["build_input_shape"] ?? json["build_config"]?["input_shape"]) is not { Kind: JsonKind.Array } given
            || KerasSizes.Shape(given) is not [var batch, ..] sizes)
            return null;
        var shape = new Argument(nameof(InputAttribute.Shape), new EquatableArray<int>([.. sizes.Skip(1)]));
        return new(Catalogue.Input, batch == Dim.Unknown ? new([shape]) : new([shape, new(nameof(InputAttribute.BatchSize), batch)]));
    }

    private void CheckMembers(JsonValue json, JsonValue config, bool isSequential, bool isOutermost)
    {
        // A file may hold anything beside its model.
        if (!isOutermost)
            CheckKnown(json, members, "model");
        CheckKnown(config, isSequential ? sequentialMembers : functionalMembers, "model");
        if (config["name"] is { Kind: JsonKind.String } name)
            CheckName(name);
        else if (isSequential || config["name"] is null or { IsNull: false })
            errors.Add(KerasError.Argument(config["name"]?.Position ?? config.Position, "model", "has no name"));
        if (config["trainable"] is { IsNull: false, IsBoolean: false } trainable)
            errors.Add(KerasError.Argument(trainable.Position, "model", "does not accept this value for 'trainable'"));
    }

    private void CheckName(JsonValue name)
    {
        if (name.Text.Length > LongestName)
            errors.Add(KerasError.Connection(name.Position, name.Text, $"has a name of {name.Text.Length} characters"));
        else if (!isOld && name.Text.Contains('/'))
            errors.Add(KerasError.Slash(name.Position, name.Text));
    }

    private void CheckKnown(JsonValue json, HashSet<string> known, string layer)
    {
        foreach (var member in json.Members)
        {
            // How a model is trained says nothing of its layers.
            var isNoTraining = member is { Name: "compile_config", Value: { IsNull: false, Kind: not JsonKind.Object } };
            if (isNoTraining || !known.Contains(member.Name))
                errors.Add(KerasError.Argument(member.Position, layer, $"has '{member.Name}', which is not supported"));
        }
    }
}

/// <summary>A model that Keras has written.</summary>
/// <param name="Network">Its layers; null where anything cannot be read.</param>
/// <param name="Positions">Where in the text each of the outermost layers stands, then each input and each output that it lists.</param>
/// <param name="Errors">What cannot be read.</param>
internal sealed record KerasModel(NetworkSource? Network, EquatableArray<int> Positions, EquatableArray<KerasError> Errors)
{
    /// <summary>What is read in a way that may not be the one that is meant.</summary>
    public EquatableArray<KerasError> Warnings { get; init; }

    /// <summary>The names, of those for which something stands, that no custom layer of the file has.</summary>
    public EquatableArray<string> UnusedCustomLayers { get; init; }

    /// <summary>The names that custom layers of the file have: their own, and those of their classes.</summary>
    public EquatableArray<string> CustomLayers { get; init; }

    /// <summary>
    /// The values with which a block that stands for a layer of a name must be evaluated, before the model can be read with it.
    /// </summary>
    public EquatableArray<(string Name, EquatableArray<ArgumentValue?> Values)> MissingVariants { get; init; }
}
