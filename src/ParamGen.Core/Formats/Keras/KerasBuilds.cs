using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Attention;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// Reads a layer's <c>build_config</c>: the shapes for which it was built. Keras makes its weights of these, before it calls
/// the layer, so that they must be the weights for what the layer takes.
/// </summary>
internal static class KerasBuilds
{
    private static readonly string[] attention = ["query_shape", "value_shape", "key_shape"];

    /// <summary>What layers are built for, in the order in which they take it.</summary>
    private static readonly string[] order = [.. attention, "sequences_shape", "initial_state_shape"];

    /// <summary>The shapes; none where the file does not say, and null where it cannot be read.</summary>
    public static EquatableArray<Shape>? Read(JsonValue layer)
    {
        if (layer["build_config"] is not { } config)
            return EquatableArray<Shape>.Empty;
        if (config.IsNull || config is { Kind: JsonKind.Object, Members.Count: 0 })
            return EquatableArray<Shape>.Empty;
        if (config is not { Kind: JsonKind.Object, Members: [{ Name: "input_shape" or "shapes_dict", Value: var given }] })
            return null;
        if (given.IsNull)
            return EquatableArray<Shape>.Empty;
        JsonValue[] items = given.Kind is JsonKind.Object
            ? [.. given.Members.OrderBy(member => Array.IndexOf(order, member.Name)).Select(member => member.Value)]
            : [given];
        var shapes = items.SelectMany(Flat).ToList();
        if (shapes.Count == 0 || shapes.Contains(null))
            return null;
        return new EquatableArray<Shape>([.. shapes.Select(shape => shape!.Value)]);
    }

    /// <summary>Whether the shapes have the names under which attention takes them. Other layers take a single one.</summary>
    public static bool AreNamed(LayerKind kind, JsonValue layer) =>
        kind.Prototype is not Heads
        || layer["build_config"]?["shapes_dict"] is not { } given
        || (given["query_shape"] is not null
            && given["value_shape"] is not null
            && given.Members.All(member => attention.Contains(member.Name)));

    /// <summary>Whether a layer was built for what its wrapper hands on to it, as far as the file says.</summary>
    public static bool Agree(LayerKind wrapper, EquatableArray<Shape> outer, EquatableArray<Shape> inner)
    {
        if (outer.Count != 1 || inner.Count != 1)
            return true;
        // For each step of a sequence: (None, steps, width) is (None, width).
        var isPerStep = wrapper.Name == "TimeDistributed" || wrapper.Wraps is Wraps.NextCells;
        return isPerStep ? outer[0].Rank > 2 && inner[0] == outer[0].WithSample([.. outer[0].Dims.Skip(2)]) : inner[0] == outer[0];
    }

    /// <summary>A shape, or the shapes of a list; null for what is none.</summary>
    private static IEnumerable<Shape?> Flat(JsonValue json)
    {
        if (KerasSizes.Shape(json) is { Count: > 0 } sizes)
            return [new Shape([.. sizes.Select(size => size == Dim.Unknown ? null : (long?)size)])];
        // A tensor of a single value has the empty shape.
        if (json is { Kind: JsonKind.Array, Items.Count: 0 })
            return [new Shape()];
        var isList = json is { Kind: JsonKind.Array, Items.Count: > 0 } && json.Items.All(item => item.Kind is JsonKind.Array);
        return isList ? json.Items.SelectMany(Flat) : [null];
    }
}
