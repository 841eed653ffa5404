using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// Reads sizes as Keras writes them: a number, a list, or a list of lists, which is laid out flat. Where an attribute takes
/// one number for all axes or one an axis, Keras takes a list of exactly one an axis.
/// </summary>
internal static class KerasSizes
{
    /// <summary>A shape: sizes, and null where one is not known; null where it is none.</summary>
    public static EquatableArray<int>? Shape(JsonValue value) =>
        value.Kind is JsonKind.Array && KerasArguments.Numbers(value, mayBeUnknown: true) is { } sizes
        && value.Items.All(item => item.IsNull || KerasArguments.Integer(item) >= 0)
            ? (EquatableArray<int>?)sizes
            : null;

    public static EquatableArray<int>? Read(LayerKind kind, string argument, JsonValue value)
    {
        if (value.Kind is JsonKind.Number && argument is not ("NoiseShape" or "TargetShape" or "Dims"))
            return KerasArguments.Integer(value) is { } number ? (EquatableArray<int>?)new EquatableArray<int>(number) : null;
        if (value.Kind is not JsonKind.Array)
            return null;
        if (value.Items.Any(item => item.Kind is JsonKind.Array))
            return Rank(kind) is var rank && (rank < 1 || (rank > 1 && value.Items.Count == rank)) ? Nested(value) : null;
        if (IsCounted(argument))
            value = JsonBuild.Array(value.Position, [.. value.Items.Select(JsonBuild.Counted)]);
        return Axes(kind, argument) is { } axes && value.Items.Count != axes ? null : KerasArguments.Numbers(value, MayBeUnknown(argument));
    }

    /// <summary>((1, 2), (3, 4)) is 1, 2, 3, 4; a single number among the lists stands for both sides.</summary>
    private static EquatableArray<int>? Nested(JsonValue value)
    {
        var flat = new List<int>();
        foreach (var item in value.Items)
        {
            EquatableArray<int>? pair = item.Kind is JsonKind.Array
                ? KerasArguments.Numbers(item, mayBeUnknown: false)
                : KerasArguments.Integer(item) is { } both ? (EquatableArray<int>?)new EquatableArray<int>(both, both) : null;
            if (pair is not { Count: 2 })
                return null;
            flat.AddRange(pair.Value);
        }

        return flat;
    }

    /// <summary>Whether Keras makes a number of each item of the list; elsewhere some layers do.</summary>
    private static bool IsCounted(string argument) => argument is "KernelSize" or "StridesByAxis" or "DilationRateByAxis" or "PoolSize";

    /// <summary>A size that is null is the input's own in these, and an error elsewhere.</summary>
    private static bool MayBeUnknown(string argument) => argument is "NoiseShape" or "OutputShape";

    /// <summary>How many numbers a list has for a layer of so many spatial axes; null where the count is free.</summary>
    private static int? Axes(LayerKind kind, string argument)
    {
        var rank = Rank(kind);
        if (!LayerKind.IsPerAxis(argument) || rank < 1)
            return null;
        // With a single axis, two numbers are the two sides.
        return rank == 1 && argument is ("Padding" or "Cropping") ? 2 : rank;
    }

    /// <summary>How many spatial axes a layer has; 0 where it takes any number.</summary>
    private static int Rank(LayerKind kind) => kind.Prototype?.SpatialAxes ?? 0;
}
