using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>Reads custom layers, for which classes of their owner stand.</summary>
internal sealed partial class KerasModelReader
{
    /// <summary>The values with which blocks that stand for layers would have to be evaluated.</summary>
    private readonly HashSet<(string Name, EquatableArray<ArgumentValue?> Values)> missingVariants = [];

    private void Custom(JsonValue json, CustomLayer custom, List<LayerSource> sources, KerasGraph? graph, bool isOutermost)
    {
        var name = KerasCustomLayers.OwnNameOf(json);
        using var place = errors.At(name, KerasCustomLayers.ClassOf(json));
        var before = errors.Count;
        CheckShared(json, KerasCustomLayers.ClassOf(json));
        var source = CustomSource(json, custom);
        var calls = graph is null ? [] : CustomCalls(json, graph);
        if (calls is null || errors.Count > before)
            return;
        var first = sources.Count;
        sources.Add(calls.Count == 0 ? source : source with
        {
            Arguments = new([.. source.Arguments, .. calls[0].Arguments]),
            Listed = calls[0].ListedNames,
        });
        AddCalls(name, calls, sources);
        if (isOutermost)
            positions.AddRange(Enumerable.Repeat(json.Position, sources.Count - first));
    }

    private LayerSource CustomSource(JsonValue json, CustomLayer custom)
    {
        CheckKnown(json, members, KerasCustomLayers.ClassOf(json));
        if (json["config"]!["name"] is { Kind: JsonKind.String } name)
            CheckName(name);
        return new KerasCustomLayer(json, custom, isOld, missingVariants, errors).Read() with
        {
            // What somebody's own build takes may be anything.
            BuiltFor = KerasBuilds.Read(json) ?? default,
        };
    }

    private IReadOnlyList<KerasCall>? CustomCalls(JsonValue json, KerasGraph graph)
    {
        if (graph.Tensors.NameOf(json) is not { } name)
        {
            var layer = KerasCustomLayers.ClassOf(json);
            errors.Add(KerasError.Connection(json.Position, layer, "has no name, or none by which others could take it"));
            return null;
        }

        if (KerasCustomCalls.Read(name, json, graph.Tensors, errors) is not { } calls)
            return null;
        graph.Add(name, json.Position, isInput: false, calls);
        return calls;
    }

    /// <summary>The further calls of a layer.</summary>
    private static void AddCalls(string? name, IReadOnlyList<KerasCall> calls, List<LayerSource> sources)
    {
        foreach (var call in calls.Skip(1))
            sources.Add(new("Shared", new([new("Layer", name!), .. call.SharedArguments]))
            {
                Listed = call.ListedNames,
                CallNotes = call.Notes,
                Operator = call.Operator,
            });
    }

    private void CheckShared(JsonValue json, string layer)
    {
        if (json["shared_object_id"] is { } shared && !sharedObjects.Add(shared.Text))
            errors.Add(KerasError.Connection(
                json.Position,
                json["config"]?["name"]?.Text ?? layer,
                "is part of several models, which is not supported"));
    }
}
