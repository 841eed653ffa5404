using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Attention;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>The policy of a layer, and those of the layers that it makes within itself.</summary>
/// <param name="Own">The layer's own.</param>
/// <param name="Inner">Those that differ from it.</param>
/// <param name="IsOfMap">Whether they are of a map, in which Keras looks up modes and sizes but no more.</param>
internal sealed record KerasLayerPolicies(Policy Own, EquatableArray<InnerPolicy> Inner, bool IsOfMap)
{
    private static readonly string[] projections = ["query", "key", "value", "attention_output"];

    /// <summary>
    /// The policies; null where they cannot be read, with the reason where it is the layer's: what is wrong with the policy itself
    /// is said where the argument is read.
    /// </summary>
    public static KerasLayerPolicies? Read(JsonValue layer, LayerKind kind, out string? reason)
    {
        reason = null;
        var config = layer["config"]!;
        if (config["dtype"] is not { } dtype)
            return new(Policy.Default, default, false);
        if (!KerasPolicyMap.IsMap(dtype))
            return KerasPolicy.Read(dtype, out _) is { } policy ? new(policy, default, false) : null;
        if (KerasPolicyMap.Read(dtype, out _) is not { } map)
            return null;
        return map.Decides ? OfPath(map, layer, config, kind, out reason) : new(map.Default, default, true);
    }

    /// <summary>A layer's path is its name: Keras builds it for its <c>build_config</c> as it reads it, outside of any other.</summary>
    private static KerasLayerPolicies? OfPath(KerasPolicyMap map, JsonValue layer, JsonValue config, LayerKind kind, out string? reason)
    {
        reason = null;
        var paths = kind.Prototype?.WeightPaths ?? [];
        var isBuilt = layer["build_config"] is { Kind: JsonKind.Object, Members.Count: > 0 };
        // Without a path it has the default, and so without weights it is never built.
        if (!isBuilt && !paths.Any())
            return new(map.Default, default, true);
        if (!isBuilt || config["name"] is not { Kind: JsonKind.String, Text: var name })
        {
            reason = "has a DTypePolicyMap, but no name or no 'build_config' that gives it a path";
            return null;
        }

        if (map.Of(name, out reason) is not { } own)
            return null;
        if (kind.Prototype is not Heads)
        {
            reason = paths.Any(path => path.Contains('/'))
                ? "has layers within it and a DTypePolicyMap for them, which is not supported"
                : null;
            return reason is null ? new(own, default, true) : null;
        }

        var inner = new List<InnerPolicy>();
        foreach (var projection in config["use_gate"] is { Kind: JsonKind.True } ? [.. projections, "gate"] : projections)
        {
            if (map.Of($"{name}/{projection}", out reason) is not { } policy)
                return null;
            if (policy != own)
                inner.Add(new(projection, policy));
        }

        // Its softmax and its dropout are never built, and so have the default.
        reason = map.Default.Quantization is { } quantization ? KerasQuantization.CannotBeCalled(quantization) : null;
        return reason is null ? new(own, inner, true) : null;
    }
}
