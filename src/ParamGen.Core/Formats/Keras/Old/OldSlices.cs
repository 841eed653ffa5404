using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>
/// A part of a tensor as TensorFlow 1 writes it: three lists of numbers and masks, whose bits say which of the numbers count.
/// </summary>
/// <remarks>
/// Source: <see href="https://www.tensorflow.org/api_docs/python/tf/strided_slice">TensorFlow, strided_slice</see>.
/// </remarks>
internal static class OldSlices
{
    public const string Path = "__operators__.getitem";

    private static readonly string[] masks = ["begin_mask", "end_mask", "ellipsis_mask", "new_axis_mask", "shrink_axis_mask"];

    /// <summary>The subscript of a tensor; null where a bound is a tensor itself.</summary>
    public static JsonValue? Call(int position, IReadOnlyList<JsonValue> inputs, Func<string, JsonValue?> attribute)
    {
        if (inputs.Count != 4 || inputs.Skip(1).Any(list => list.Kind is not JsonKind.Array || list.Items.Count != inputs[1].Items.Count)
            || inputs.Skip(1).SelectMany(list => list.Items).Any(bound => KerasArguments.Integer(bound) is null))
            return null;
        int?[] bits = [.. masks.Select(mask => attribute(mask) is { } value ? KerasArguments.Integer(value) : 0)];
        if (bits.Contains(null))
            return null;
        JsonValue[] parts = [.. Enumerable.Range(0, inputs[1].Items.Count).Select(Part)];
        return OldJson.Call(position, [inputs[0], JsonBuild.Array(position, parts)], []);

        JsonValue Part(int axis)
        {
            if (Has(2))
                return OldJson.Layer(position, "__ellipsis__", "__ellipsis__", JsonBuild.Object(position));
            if (Has(3))
                return JsonBuild.Null(position);
            if (Has(4))
                return inputs[1].Items[axis];
            return OldJson.Slice(
                position,
                Has(0) ? JsonBuild.Null(position) : inputs[1].Items[axis],
                Has(1) ? JsonBuild.Null(position) : inputs[2].Items[axis],
                inputs[3].Items[axis]);

            bool Has(int mask) => axis < 31 && (bits[mask]!.Value >> axis & 1) != 0;
        }
    }
}
