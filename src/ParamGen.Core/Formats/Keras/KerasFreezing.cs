using ParamGen.Core.Json;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// Which layers are frozen. Keras makes a layer's own weights non-trainable as it reads <c>"trainable": false</c>, but does not
/// hand that on to layers within it, so that what they count as depends on what each of them says.
/// </summary>
internal static class KerasFreezing
{
    /// <summary>The kinds that make layers of their own to hold their weights, of which no file says anything.</summary>
    private static readonly HashSet<string> withLayersInside =
        ["MultiHeadAttention", "GroupQueryAttention", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"];

    /// <summary>Why it cannot be told which of a layer's weights are trained; null where it can.</summary>
    public static string? WhatIsWrong(LayerKind kind, JsonValue config)
    {
        var isFrozen = IsFrozen(config);
        if (isFrozen && withLayersInside.Contains(kind.Name))
            return "is frozen, which is not supported: Keras does not freeze its inner layers when it loads a file";
        if (kind.Wraps is Wraps.Nothing)
            return null;
        return KerasConfig.Wrapped(kind, config).All(inner => inner["config"] is not { } innerConfig || IsFrozen(innerConfig) == isFrozen)
            ? null
            : "is frozen and its wrapped layer is not, or the other way around, which is not supported";
    }

    /// <summary>The same of a model within another.</summary>
    public static string? WhatIsWrong(JsonValue config, IEnumerable<JsonValue> layers) =>
        IsFrozen(config) && layers.Any(layer => layer["config"] is { } inner && inner["trainable"] is { Kind: not JsonKind.False })
            ? "is frozen and one of its layers is not, which is not supported"
            : null;

    private static bool IsFrozen(JsonValue config) => config["trainable"] is { Kind: JsonKind.False };
}
