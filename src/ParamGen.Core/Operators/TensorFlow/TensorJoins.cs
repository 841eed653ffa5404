using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Functions that join tensors, cut one into several, repeat it or pad it.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/concat">TensorFlow, concat</see>.</remarks>
internal static class TensorJoins
{
    public static readonly IReadOnlyList<Operator> Operators =
    [
        OfTensorFlow("concat", "values, axis, name='concat'", Concatenate),
        OfTensorFlow("stack", "values, axis=0, name='stack'", Stack),
        OfTensorFlow("math.add_n", "inputs, name=None", Sum),
        SeveralOfTensorFlow("unstack", "value, num=None, axis=0, name='unstack'", Unstack),
        SeveralOfTensorFlow("split", "value, num_or_size_splits, axis=0, num=None, name='split'", Split),
        OfTensorFlow("tile", "input, multiples, name=None", Tile),
        OfTensorFlow("repeat", "input, repeats, axis=None, name=None", Repeat),
        OfTensorFlow("pad", "tensor, paddings, mode='CONSTANT', constant_values=0, name=None", Pad),
        OfTensorFlow("compat.v1.pad", "tensor, paddings, mode='CONSTANT', name=None, constant_values=0", Pad),
    ];

    private static Operand.Tensor[] ValuesOf(OperatorCall call, string name) =>
        [.. call.List(name).Select(item => Tensors.Of(item, name))];

    /// <summary>A size that any of the tensors knows is known.</summary>
    private static Operand.Tensor Concatenate(OperatorCall call)
    {
        var values = ValuesOf(call, "values");
        var rank = values[0].Shape.Rank;
        if (rank == 0)
            throw new Refusal("joins no single numbers");
        var axis = call.Arg("axis").Axis("axis", rank);
        var merged = values.Select(value => value.Shape).Aggregate((one, other) => Merged(one, other, axis));
        var joined = values.Aggregate((long?)0, (sum, value) => sum + value.Shape[axis]);
        return new(merged.With(axis, joined), values[0].Type) { Values = rank == 1 ? Joined(call.List("values")) : null };
    }

    private static Operand.Tensor Stack(OperatorCall call)
    {
        var values = ValuesOf(call, "values");
        var merged = values.Select(value => value.Shape).Aggregate((one, other) => Merged(one, other));
        var axis = call.Arg("axis").Axis("axis", merged.Rank + 1);
        return new(merged.Inserted(axis, values.Length), values[0].Type)
        {
            Values = merged.Rank == 0 ? TensorValues.Of(call.Arg("values")) : null,
        };
    }

    private static Operand.Tensor Sum(OperatorCall call)
    {
        var values = ValuesOf(call, "inputs");
        return new(values.Select(value => value.Shape).Aggregate((one, other) => Merged(one, other)), values[0].Type);
    }

    /// <summary>The numbers of both, one after the other.</summary>
    private static EquatableArray<long?>? Joined(IReadOnlyList<Operand> values)
    {
        var joined = new List<long?>();
        foreach (var value in values)
        {
            if (TensorValues.Of(value) is not { } numbers)
                return null;
            joined.AddRange(numbers);
        }

        return joined.ToArray();
    }

    /// <summary>What both shapes say; a size that one of them does not know is the other's.</summary>
    private static Shape Merged(Shape one, Shape other, params int[] beside) => one.EqualsBeside(other, beside)
        ? new([.. one.Dims.Zip(other.Dims, (left, right) => left ?? right)])
        : throw new Refusal($"joins tensors of shapes {one} and {other}");

    private static IEnumerable<Operand.Tensor> Unstack(OperatorCall call)
    {
        var value = call.Input("value", least: 1);
        var axis = call.Arg("axis").Axis("axis", value.Shape.Rank);
        var size = value.Shape[axis];
        var count = call.Gives("num") ? call.Arg("num").AsInteger("num") : size
            ?? throw new Refusal($"cannot tell how many positions axis {axis} of {value.Shape} has");
        if (size is { } known && known != count)
            throw new Refusal($"cannot cut the {known} positions of axis {axis} into {count}");
        return Copies(value with { Shape = value.Shape.Without(axis), Values = null }, count);
    }

    private static IEnumerable<Operand.Tensor> Split(OperatorCall call)
    {
        var (value, given) = (call.Input("value", least: 1), call.Arg("num_or_size_splits"));
        var axis = call.Arg("axis").Axis("axis", value.Shape.Rank);
        var size = value.Shape[axis];
        if (given.IsInteger())
        {
            var count = given.AsInteger("num_or_size_splits");
            if (count < 1 || size % count > 0)
                throw new Refusal($"cannot split the size {size} of axis {axis} into {count} equal parts");
            return Copies(value with { Shape = value.Shape.With(axis, size / count), Values = null }, count);
        }

        var parts = given.AsIntegers("num_or_size_splits");
        var known = parts.Where(part => part != -1).Sum();
        if (parts.Count(part => part == -1) > 1 || parts.Any(part => part < -1))
            throw new Refusal($"takes sizes of 0 or more and a single -1, not {given}");
        if (size is { } whole && (parts.Contains(-1) ? known > whole : known != whole))
            throw new Refusal($"cannot split the size {size} of axis {axis} into {given}");
        return parts.Select(part => value with { Shape = value.Shape.With(axis, part == -1 ? size - known : part), Values = null });
    }

    private static IEnumerable<Operand.Tensor> Copies(Operand.Tensor output, long count) =>
        Enumerable.Repeat(output, (int)Math.Min(Math.Max(count, 0), int.MaxValue));

    /// <summary>So many times on each axis; once a size that is not known stays so.</summary>
    private static Operand.Tensor Tile(OperatorCall call)
    {
        var (value, times) = (call.Value("input"), call.Arg("multiples").Sizes("multiples"));
        if (times.Length != value.Shape.Rank || times.Any(count => count < 0))
            throw new Refusal($"takes a number for each axis of {value.Shape}, not {call.Arg("multiples")}");
        return value with
        {
            Shape = new([.. value.Shape.Dims.Zip(times, (size, count) => size == 0 || count == 0 ? 0 : size * count)]),
            Values = null,
        };
    }

    private static Operand.Tensor Repeat(OperatorCall call)
    {
        var (value, repeats) = (call.Value("input"), call.Arg("repeats").AsIntegers("repeats"));
        var shape = call.Gives("axis") ? value.Shape : value.Shape.Flat();
        var axis = call.Gives("axis") ? call.Arg("axis").Axis("axis", shape.Rank) : 0;
        if (repeats.Length > 1 && shape[axis] is { } size && size != repeats.Length)
            throw new Refusal($"repeats each of {size} positions, but gets {repeats.Length} numbers");
        return value with { Shape = shape.With(axis, repeats.Length == 1 ? shape[axis] * repeats[0] : repeats.Sum()), Values = null };
    }

    private static Operand.Tensor Pad(OperatorCall call)
    {
        var value = call.Value("tensor");
        if (call.Arg("paddings") is not Operand.List { Items: var pairs } || pairs.Count != value.Shape.Rank)
            throw new Refusal($"takes a pair of numbers for each axis of {value.Shape}, not {call.Arg("paddings")}");
        long?[] sizes = [.. value.Shape.Dims.Zip(pairs, (size, pair) => pair.AsIntegers("paddings") is [>= 0 and var before, >= 0 and var after]
            ? size + before + after
            : throw new Refusal($"takes pairs of numbers of 0 or more as 'paddings', not {pair}"))];
        return value with { Shape = new(sizes), Values = null };
    }
}
