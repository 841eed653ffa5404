using ParamGen.Core.Json;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// Which layers are frozen. As Keras 3 reads <c>"trainable": false</c>, it makes the layer's own weights non-trainable, but those of
/// layers inside it go by what each of these says, and those of layers that it makes itself are trained.
/// </summary>
/// <remarks>
/// A wrapper has no trainable weights of its own, so its flag says nothing; nor does that of a model within another.
/// </remarks>
internal static class KerasFreezing
{
    /// <summary>The kinds that make layers of their own to hold their weights, of which no file says anything.</summary>
    private static readonly HashSet<string> withLayersInside =
        ["MultiHeadAttention", "GroupQueryAttention", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"];

    /// <summary>Whether a layer's flag freezes any weight.</summary>
    public static bool Counts(LayerKind kind) => kind.Wraps is Wraps.Nothing && kind.Name != "Use" && !HasLayersInside(kind);

    /// <summary>Whether a layer makes layers of its own to hold its weights.</summary>
    public static bool HasLayersInside(LayerKind kind) => withLayersInside.Contains(kind.Name);

    /// <summary>Whether the flag of the whole model freezes it: Keras drops that of a Sequential as it reads the file.</summary>
    public static bool IsFrozen(JsonValue config, bool isSequential) => !isSequential && config["trainable"] is { Kind: JsonKind.False };
}
