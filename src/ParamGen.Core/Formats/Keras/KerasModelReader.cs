using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// Reads a model as Keras writes it, <c>model.to_json()</c> or the <c>config.json</c> of a <c>.keras</c> archive, into the
/// same sources that attributes become. Whatever it says must be understood: what is dropped would be missing in the numbers.
/// </summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/models/model_saving_apis/model_config_serialization/">Keras, model config serialization</see>.
/// </remarks>
internal sealed class KerasModelReader
{
    private static readonly HashSet<string> members =
    [
        "module", "class_name", "config", "registered_name", "build_config", "compile_config", "name", "inbound_nodes",
        "keras_version", "backend",
    ];

    private static readonly HashSet<string> functionalMembers = ["name", "trainable", "layers", "input_layers", "output_layers"];

    private static readonly HashSet<string> sequentialMembers = ["name", "trainable", "layers", "dtype", "build_input_shape"];

    private readonly KerasErrors errors = new();

    /// <summary>Where each of the outermost layers stands, then each input and each output.</summary>
    private readonly List<int> positions = [];

    /// <summary>Whether Keras 1 or 2 has written the file, in which a name may hold a slash.</summary>
    private readonly bool isOld;

    private KerasModelReader(KerasFile file) => isOld = file.Version is ['1' or '2', '.', ..];

    /// <summary>The model, or what cannot be read of it.</summary>
    public static KerasModel Read(string text)
    {
        using var culture = InvariantCulture.Enter();
        if (JsonReader.Read(text, out var error) is not { } json)
            return new(null, default, new KerasError[] { KerasError.NotJson(error!.Position, error.Reason) });
        if (KerasFile.Of(json, out var reason) is not { } file)
            return new(null, default, new KerasError[] { KerasError.NotAModel(json.Position, reason) });
        var reader = new KerasModelReader(file);
        var model = reader.Model(file.Model, isOutermost: true);
        return new(reader.errors.Count == 0 ? model?.Network : null, reader.positions, new([.. reader.errors.All]));
    }

    private (NetworkSource Network, KerasStructure Inputs)? Model(JsonValue json, bool isOutermost = false)
    {
        if (!KerasClass.IsModel(json)
            || json["config"] is not { Kind: JsonKind.Object } config
            || config["layers"] is not { Kind: JsonKind.Array, Items.Count: > 0 } layers)
        {
            errors.Add(KerasError.NotAModel(json.Position));
            return null;
        }

        var isSequential = KerasClass.NameOf(json) == "Sequential";
        var name = config["name"] is { Kind: JsonKind.String } given ? given.Text : null;
        CheckMembers(json, config, isSequential);
        var before = errors.Count;
        var graph = new KerasGraph(name ?? "model", errors);
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
            Class = isSequential ? "Sequential" : "Functional",
            // What a model within another says of all its layers together, each of them says itself.
            Trainable = !isOutermost || !KerasFreezing.IsFrozen(config, isSequential),
            Inputs = inputs.Select(end => end.ToString()).ToArray(),
            Outputs = outputs.Select(end => end.ToString()).ToArray(),
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

    private void CheckMembers(JsonValue json, JsonValue config, bool isSequential)
    {
        CheckKnown(json, members, "model");
        CheckKnown(config, isSequential ? sequentialMembers : functionalMembers, "model");
        if (config["name"] is { Kind: JsonKind.String } name)
            CheckName(name);
        else if (isSequential || config["name"] is { IsNull: false })
            errors.Add(KerasError.Argument(config["name"]?.Position ?? config.Position, "model", "has no name"));
        if (config["trainable"] is { IsNull: false, IsBoolean: false } trainable)
            errors.Add(KerasError.Argument(trainable.Position, "model", "does not accept this value for 'trainable'"));
    }

    private void Layer(JsonValue json, List<LayerSource> sources, KerasGraph? graph, bool isOutermost)
    {
        var isModel = KerasClass.IsModel(json);
        var kind = isModel ? Catalogue.Find("Use")! : KerasClass.LayerOf(json);
        if (json["config"] is not { Kind: JsonKind.Object } config || kind is null)
        {
            errors.Add(KerasError.Layer(json));
            return;
        }

        using var place = errors.At(config["name"] is { Kind: JsonKind.String } own ? own.Text : null, KerasClass.NameOf(json));
        var before = errors.Count;
        var model = isModel ? Model(json) : null;
        var arguments = new List<Argument>();
        if (!isModel)
            arguments.AddRange(ReadConfig(json, kind, config));
        else if (model?.Network.Name is { } given)
            arguments.Add(new("Name", given));
        var builtFor = BuiltFor(json, kind);
        var calls = graph is null ? [] : ReadCalls(json, kind, config, model?.Inputs, graph);
        if (calls is null || errors.Count > before)
            return;

        if (calls.Count > 0)
            arguments.AddRange(calls[0].Arguments);
        var first = sources.Count;
        sources.Add(new(kind.Name, arguments)
        {
            Model = model?.Network,
            BuiltFor = builtFor,
            IsOperator = KerasClass.IsOperator(json),
            Listed = calls.Count > 0 ? calls[0].ListedNames : default,
        });
        AddWrapped(kind, config, builtFor, sources);
        foreach (var call in calls.Skip(1))
            sources.Add(new("Shared", new([new("Layer", config["name"]!.Text), .. call.SharedArguments])) { Listed = call.ListedNames });
        if (isOutermost)
            positions.AddRange(Enumerable.Repeat(json.Position, sources.Count - first));
    }

    private EquatableArray<Argument> ReadConfig(JsonValue json, LayerKind kind, JsonValue config)
    {
        CheckKnown(json, members, kind.KerasName);
        if (config["name"] is { Kind: JsonKind.String } name)
            CheckName(name);
        var isOperator = KerasClass.IsOperator(json);
        if (isOperator)
            CheckKnown(config, ["name", "dtype"], kind.KerasName);
        var arguments = isOperator
            ? KerasArguments.Read(kind, config.Members.Where(member => member.Name == "name"), errors)
            : KerasConfig.Read(kind, config, errors);
        return isOld || KerasFreezing.Counts(kind)
            ? arguments
            : arguments.Where(argument => argument.Name != nameof(LayerAttribute.Trainable)).ToArray();
    }

    /// <summary>The calls of a layer of a graph; null where they cannot be read.</summary>
    private IReadOnlyList<KerasCall>? ReadCalls(
        JsonValue json,
        LayerKind kind,
        JsonValue config,
        KerasStructure? model,
        KerasGraph graph)
    {
        // The name by which others take it must be its own.
        if (config["name"] is not { Kind: JsonKind.String, Text: { Length: > 0 } name }
            || json["name"] is not { Kind: JsonKind.String } outer
            || outer.Text != name)
        {
            errors.Add(KerasError.Connection(json.Position, kind.KerasName, "has no name, or its name differs from the one in its config"));
            return null;
        }

        if (KerasCalls.Read(kind, name, json, model, errors) is not { } calls)
            return null;
        graph.Add(name, json.Position, kind.Name == Catalogue.Input, kind.Name == "Use" && KerasClass.NameOf(json) != "Sequential", calls);
        return calls;
    }

    private void AddWrapped(LayerKind wrapper, JsonValue config, EquatableArray<Shape> builtFor, List<LayerSource> sources)
    {
        if (wrapper.Wraps is Wraps.Nothing)
            return;
        var wrapped = KerasConfig.Wrapped(wrapper, config);
        foreach (var inner in wrapped)
        {
            if (KerasClass.LayerOf(inner) is { } kind
                && inner["config"] is { Kind: JsonKind.Object } innerConfig
                && !KerasClass.IsOperator(inner))
            {
                var innerBuiltFor = BuiltFor(inner, kind);
                // A further cell or layer takes what the one before it gives.
                var takesTheSame = wrapper.Name != "Pipeline" && (wrapper.Name != "RNN" || wrapped.Count == 1);
                if (takesTheSame && !KerasBuilds.Agree(wrapper, builtFor, innerBuiltFor))
                {
                    var reason = $"was built for {innerBuiltFor.Text()}, but its wrapper was built for {builtFor.Text()}";
                    errors.Add(KerasError.Connection(inner.Position, kind.KerasName, reason));
                }

                using var place = errors.At(innerConfig["name"]?.Text, KerasClass.NameOf(inner));
                sources.Add(new(kind.Name, ReadConfig(inner, kind, innerConfig))
                {
                    BuiltFor = takesTheSame ? default : innerBuiltFor,
                });
                AddWrapped(kind, innerConfig, innerBuiltFor, sources);
            }
            else if (KerasClass.IsModel(inner) && wrapper.Name is "TimeDistributed" or "Pipeline")
            {
                if (Model(inner) is var (network, _))
                    sources.Add(new("Use", network.Name is { } name ? new([new("Name", name)]) : default) { Model = network });
            }
            else if (KerasClass.IsModel(inner))
            {
                errors.Add(KerasError.WrapsModel(inner.Position, wrapper.KerasName));
            }
            else
            {
                errors.Add(KerasError.Layer(inner));
            }
        }
    }

    private EquatableArray<Shape> BuiltFor(JsonValue json, LayerKind kind)
    {
        if (KerasBuilds.Read(json) is { } shapes)
            return shapes;
        errors.Add(KerasError.Argument(json["build_config"]!.Position, kind.KerasName, "has a build_config that is not a shape"));
        return default;
    }

    private void CheckName(JsonValue name)
    {
        if (!isOld && name.Text.Contains('/'))
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
internal sealed record KerasModel(NetworkSource? Network, EquatableArray<int> Positions, EquatableArray<KerasError> Errors);
