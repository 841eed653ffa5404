using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>
/// The numbers of a tensor of sizes, such as <c>tf.shape(x)[1:3]</c>. TensorFlow follows them, so that it knows the sizes of what they
/// make. Each is null where TensorFlow does not know it; all are where nothing here tells what it knows.
/// </summary>
internal static class TensorValues
{
    /// <summary>What TensorFlow knows of a value that is a number or a list of such; null where that is not followed.</summary>
    public static EquatableArray<long?>? Of(Operand value) => value switch
    {
        Operand.Tensor tensor => tensor.Values,
        Operand.Integer number => new EquatableArray<long?>([number.Value]),
        Operand.Array { Shape.Rank: <= 1, Integers: { Count: > 0 } integers } => integers.Map(integer => (long?)integer),
        Operand.List list => OfList(list),
        _ => null,
    };

    /// <summary>The sizes of a shape that a call is given: numbers, tensors of a single number, or a tensor of several.</summary>
    public static long?[] Sizes(this Operand value, string name) => Of(value) is { } sizes && value is not Operand.Integer
        ? [.. sizes]
        : throw new Refusal(value is Operand.Tensor or Operand.List
            ? $"takes sizes as '{name}' that are computed in a way that is not followed"
            : $"takes sizes as '{name}', not {value}");

    /// <summary>What comes of two of them. TensorFlow computes only with numbers all of which it knows.</summary>
    public static EquatableArray<long?>? OfBoth(string path, Operand one, Operand other)
    {
        if (one is not Operand.Tensor { Values: not null } && other is not Operand.Tensor { Values: not null })
            return null;
        if (Of(one) is not { } left || Of(other) is not { } right)
            return null;
        var count = Math.Max(left.Count, right.Count);
        if (left.Contains(null) || right.Contains(null))
            return Enumerable.Repeat<long?>(null, count).ToArray();
        long?[] numbers = [.. Enumerable.Range(0, count).Select(i => Compute(path, At(left, i), At(right, i)))];
        return numbers.Contains(null) ? null : numbers;

        long At(EquatableArray<long?> numbers, int i) => numbers[numbers.Count == 1 ? 0 : i]!.Value;
    }

    private static long? Compute(string path, long left, long right) => path switch
    {
        "math.add" or "__operators__.add" => left + right,
        "math.subtract" => left - right,
        "math.multiply" => left * right,
        "math.floordiv" when right != 0 => Axes.FloorDivide(left, right),
        "math.floormod" or "math.mod" when right != 0 => Axes.Remainder(left, right),
        "math.maximum" => Math.Max(left, right),
        "math.minimum" => Math.Min(left, right),
        _ => null,
    };

    /// <summary>Single numbers beside each other.</summary>
    private static EquatableArray<long?>? OfList(Operand.List list)
    {
        var numbers = new long?[list.Items.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (list.Items[i] is Operand.Tensor { Shape.Rank: not 0 } or Operand.List || Of(list.Items[i]) is not { Count: 1 } number)
                return null;
            numbers[i] = number[0];
        }

        return numbers;
    }
}
