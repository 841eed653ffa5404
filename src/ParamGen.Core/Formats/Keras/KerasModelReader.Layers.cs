using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Formats.Keras;

/// <summary>Reads the layers of a model, each with its calls and with the layers that it wraps.</summary>
internal sealed partial class KerasModelReader
{
    private void Layer(JsonValue json, List<LayerSource> sources, KerasGraph? graph, bool isOutermost)
    {
        var isModel = KerasClass.IsModel(json);
        var kind = isModel ? Catalogue.Find("Use")! : KerasClass.LayerOf(json);
        if (kind is null && custom.Find(json) is { } standIn)
        {
            Custom(json, standIn, sources, graph, isOutermost);
            return;
        }

        if (json["config"] is not { Kind: JsonKind.Object } config || kind is null)
        {
            errors.Add(KerasError.Layer(json));
            return;
        }

        using var place = errors.At(config["name"] is { Kind: JsonKind.String } own ? own.Text : null, KerasClass.WrittenNameOf(json));
        var before = errors.Count;
        CheckShared(json, kind.KerasName);
        var model = isModel ? Model(json) : null;
        var arguments = new List<Argument>();
        if (!isModel)
            arguments.AddRange(ReadConfig(json, kind, config));
        else if (model?.Network.Name is { } given)
            arguments.Add(new("Name", given));
        var builtFor = BuiltFor(json, kind);
        var calls = graph is null ? [] : ReadCalls(json, kind, model?.Inputs, graph);
        if (calls is null || errors.Count > before)
            return;

        var name = graph?.Tensors.NameOf(json);
        // One without a name of its own gets Keras's.
        if (name is not null && !isModel && arguments.All(argument => argument.Name != nameof(LayerAttribute.Name)))
            arguments.Add(new(nameof(LayerAttribute.Name), name));
        if (calls.Count > 0)
            arguments.AddRange(calls[0].Arguments);
        var first = sources.Count;
        var source = new LayerSource(kind.Name, arguments)
        {
            Model = model?.Network,
            BuiltFor = builtFor,
            Operator = calls.Count > 0 ? calls[0].Operator : null,
            WrittenClass = json.WrittenClass,
            Listed = calls.Count > 0 ? calls[0].ListedNames : default,
            CallNotes = calls.Count > 0 ? calls[0].Notes : default,
        };
        sources.Add(isModel ? KerasNotes.Read(json, source) : WithWeights(json, source, null));
        AddWrapped(kind, config, builtFor, sources);
        AddCalls(name, calls, sources);
        if (isOutermost)
            positions.AddRange(Enumerable.Repeat(json.Position, sources.Count - first));
    }

    private EquatableArray<Argument> ReadConfig(JsonValue json, LayerKind kind, JsonValue config)
    {
        CheckKnown(json, members, kind.KerasName);
        if (config["name"] is { Kind: JsonKind.String } name)
            CheckName(name);
        // The settings of an operator are read with its calls. Keras 3.0 writes its name beside them alone.
        var arguments = kind == Catalogue.Operator
            ? json["name"] is { Kind: JsonKind.String } outer ? new([new("Name", outer.Text)]) : default
            : KerasConfig.Read(kind, config, errors);
        return isOld || KerasFreezing.Counts(kind)
            ? arguments
            : arguments.Where(argument => argument.Name != nameof(LayerAttribute.Trainable)).ToArray();
    }

    /// <summary>The layer with what its config says of its weights that is no argument of an attribute.</summary>
    private LayerSource WithWeights(JsonValue json, LayerSource source, LayerKind? wrapper) =>
        KerasNotes.Read(json, KerasConstants.Read(json, KerasQuantization.Read(json, source, wrapper, isOld, errors), isOld, errors));

    /// <summary>The calls of a layer of a graph; null where they cannot be read.</summary>
    private IReadOnlyList<KerasCall>? ReadCalls(
        JsonValue json,
        LayerKind kind,
        KerasStructure? model,
        KerasGraph graph)
    {
        if (graph.Tensors.NameOf(json) is not { } name)
        {
            errors.Add(KerasError.Connection(json.Position, kind.KerasName, "has no name, or none by which others could take it"));
            return null;
        }

        var read = kind == Catalogue.Operator
            ? KerasOperators.Read(json, name, graph.Tensors, errors)
            : KerasCalls.Read(kind, name, json, model, graph.Tensors, errors);
        if (read is not { } calls)
            return null;
        graph.Add(name, json.Position, kind.Name == Catalogue.Input, calls);
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
                && kind != Catalogue.Operator)
            {
                var innerBuiltFor = BuiltFor(inner, kind);
                // A further cell or layer takes what the one before it gives.
                var takesTheSame = wrapper.Name != "Pipeline" && (wrapper.Wraps is not Wraps.NextCells || wrapped.Count == 1);
                if (takesTheSame && !KerasBuilds.Agree(wrapper, builtFor, innerBuiltFor))
                {
                    var reason = $"was built for {innerBuiltFor.Text()}, but its wrapper was built for {builtFor.Text()}";
                    errors.Add(KerasError.Connection(inner.Position, kind.KerasName, reason));
                }

                using var place = errors.At(innerConfig["name"]?.Text, KerasClass.WrittenNameOf(inner));
                var source = new LayerSource(kind.Name, ReadConfig(inner, kind, innerConfig))
                {
                    BuiltFor = takesTheSame ? default : innerBuiltFor,
                };
                sources.Add(WithWeights(inner, source, wrapper));
                AddWrapped(kind, innerConfig, innerBuiltFor, sources);
            }
            else if (KerasClass.IsModel(inner) && wrapper.Name is "TimeDistributed" or "Pipeline")
            {
                if (Model(inner) is var (network, _))
                    sources.Add(KerasNotes.Read(inner, new("Use", network.Name is { } name ? new([new("Name", name)]) : default)
                    {
                        Model = network,
                        WrittenClass = inner.WrittenClass,
                    }));
            }
            else if (KerasClass.IsModel(inner))
            {
                errors.Add(KerasError.Wraps(inner.Position, wrapper.KerasName, "a model"));
            }
            else if (custom.Find(inner) is { } standIn)
            {
                // What a custom cell carries along, or which way a custom layer goes, no signature says.
                if (wrapper.Name is not ("TimeDistributed" or "Pipeline"))
                    errors.Add(KerasError.Wraps(inner.Position, wrapper.KerasName, "a custom layer"));
                using var place = errors.At(KerasCustomLayers.OwnNameOf(inner), KerasCustomLayers.ClassOf(inner));
                sources.Add(CustomSource(inner, standIn));
            }
            else
            {
                errors.Add(KerasError.Layer(inner));
            }
        }
    }

    private EquatableArray<Shape> BuiltFor(JsonValue json, LayerKind kind)
    {
        if (KerasBuilds.Read(json) is { } shapes && KerasBuilds.AreNamed(kind, json))
            return shapes;
        errors.Add(KerasError.Argument(json["build_config"]!.Position, kind.KerasName, "has a build_config that is not a shape"));
        return default;
    }
}
