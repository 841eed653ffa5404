using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>
/// The numbers of a tensor of sizes, such as <c>tf.shape(x)[1:3]</c>. TensorFlow follows them, so that it knows the sizes of what they
/// make.
/// </summary>
internal static class TensorValues
{
    /// <summary>What TensorFlow knows of a value that is a number or several; null where that is not followed.</summary>
    public static KnownNumbers? Of(Operand value) => value switch
    {
        Operand.Tensor tensor => tensor.Known,
        Operand.Integer number => new(new long?[] { number.Value }),
        Operand.List { Items.Count: 0 } => KnownNumbers.None(0),
        Operand.List list when list.Items.All(item => item is Operand.Integer or Operand.Tensor { Shape.Rank: 0 }) => Joined(list.Items),
        _ => null,
    };

    /// <summary>The numbers of all, one after the other.</summary>
    public static KnownNumbers? Joined(IEnumerable<Operand> values)
    {
        KnownNumbers?[] parts = [.. values.Select(Of)];
        return parts.Contains(null) ? null : new(parts.SelectMany(part => part!.Numbers).ToArray())
        {
            IsPart = parts.Any(part => part!.IsPart),
        };
    }

    /// <summary>The sizes that a call is given: numbers, tensors of a single number, or a tensor of several.</summary>
    public static long?[] Sizes(this OperatorCall call, string name)
    {
        var value = call.Arg(name);
        if (value is not (Operand.List or Operand.Tensor { Shape.Rank: 1 }))
            throw new Refusal($"takes a list of sizes as '{name}', not {value}");
        return Of(value) is { } known
            ? [.. known.Numbers]
            : throw new Refusal($"takes sizes as '{name}' that are computed in a way that is not followed");
    }

    /// <summary>A number that a call is given; null where it is a tensor of which nothing is known.</summary>
    public static long? Number(this OperatorCall call, string name) => call.Arg(name) switch
    {
        Operand.Tensor { Shape.Rank: 0 } tensor => tensor.Known is { } known
            ? known.Numbers[0]
            : throw new Refusal($"takes a number as '{name}' that is computed in a way that is not followed"),
        var value => value.AsInteger(name),
    };

    /// <summary>What comes of two of them. TensorFlow computes only with numbers all of which it knows.</summary>
    public static KnownNumbers? OfBoth(string path, Operand one, Operand other)
    {
        if (one is not Operand.Tensor { Known: not null } && other is not Operand.Tensor { Known: not null })
            return null;
        if (Of(one) is not { } left || Of(other) is not { } right)
            return null;
        var count = Math.Max(left.Numbers.Count, right.Numbers.Count);
        if (left.IsPart || right.IsPart || left.Numbers.Contains(null) || right.Numbers.Contains(null))
            return KnownNumbers.None(count);
        long?[] numbers = [.. Enumerable.Range(0, count).Select(i => Compute(path, At(left, i), At(right, i)))];
        return numbers.Contains(null) ? null : new(numbers);

        long At(KnownNumbers known, int i) => known.Numbers[known.Numbers.Count == 1 ? 0 : i]!.Value;
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
}
