using System.Globalization;
using ParamGen.Core.Json;
using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Formats.Keras;

/// <summary>Reads arrays of numbers as Keras writes them: lists of lists, and the type of the numbers.</summary>
internal static class KerasArrays
{
    /// <summary>The most values that are kept: no more are ever asked for.</summary>
    private const int MaxIntegers = 64;

    /// <summary>The array; null where it is none, or where its lists differ in length.</summary>
    public static Operand.Array? Read(JsonValue config)
    {
        if (config["value"] is not { } value
            || config["dtype"] is not { Kind: JsonKind.String } dtype
            || Elements.Find(dtype.Text) is not { } type
            || type is Element.String)
            return null;
        var dims = new List<long?>();
        for (var first = value; first.Kind is JsonKind.Array; first = first.Items[0])
        {
            dims.Add(first.Items.Count);
            if (first.Items.Count == 0)
                break;
        }

        var integers = new List<long>();
        return HasShape(value, dims, 0, integers) ? new(new([.. dims]), type, Kept(integers, new Shape([.. dims]).Size)) : null;
    }

    /// <summary>Whether a number is written as no whole one: 3.0, 1e5 or NaN.</summary>
    public static bool IsReal(JsonValue number) => number.Text.Any(c => c is not ('-' or (>= '0' and <= '9')));

    private static bool HasShape(JsonValue value, List<long?> dims, int axis, List<long> integers)
    {
        if (axis < dims.Count)
            return value.Kind is JsonKind.Array
                && value.Items.Count == dims[axis]
                && value.Items.All(item => HasShape(item, dims, axis + 1, integers));
        if (integers.Count < MaxIntegers && value.Kind is JsonKind.Number
            && long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            integers.Add(number);
        return value.Kind is JsonKind.Number || value.IsBoolean;
    }

    private static long[] Kept(List<long> integers, long? count) => integers.Count == count ? [.. integers] : [];
}
