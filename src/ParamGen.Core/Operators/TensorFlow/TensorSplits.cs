using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Functions that cut a tensor into several along an axis.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/split">TensorFlow, split</see>.</remarks>
internal static class TensorSplits
{
    private const string Sizes = "num_or_size_splits";

    public static readonly IReadOnlyList<Operator> Operators =
    [
        SeveralOfTensorFlow("unstack", "value, num=None, axis=0, name='unstack'", Unstack),
        SeveralOfTensorFlow("split", "value, num_or_size_splits, axis=0, num=None, name='split'", Split),
    ];

    private static IEnumerable<Operand.Tensor> Unstack(OperatorCall call)
    {
        var value = call.Value("value", least: 1);
        var axis = call.Arg("axis").Axis("axis", value.Shape.Rank);
        var size = value.Shape[axis];
        var count = call.Gives("num") ? call.Arg("num").AsInteger("num") : size
            ?? throw new Refusal($"cannot tell how many positions axis {axis} of {value.Shape} has");
        if (size is { } known && known != count)
            throw new Refusal($"cannot cut the {known} positions of axis {axis} into {count}");
        return Copies(value with { Shape = value.Shape.Without(axis) }, count);
    }

    private static IEnumerable<Operand.Tensor> Split(OperatorCall call)
    {
        var (value, given) = (call.Value("value", least: 1), call.Arg(Sizes));
        var axis = call.Arg("axis").Axis("axis", value.Shape.Rank);
        return given.IsInteger() ? Evenly(value, axis, given.AsInteger(Sizes)) : Into(value, axis, call.Sizes(Sizes));
    }

    private static IEnumerable<Operand.Tensor> Evenly(Operand.Tensor value, int axis, long count)
    {
        var size = value.Shape[axis];
        if (count < 1 || size % count > 0)
            throw new Refusal($"cannot split the size {size} of axis {axis} into {count} equal parts");
        return Copies(value with { Shape = value.Shape.With(axis, size / count) }, count);
    }

    /// <summary>Into parts of the given sizes; −1 is what is left.</summary>
    private static IEnumerable<Operand.Tensor> Into(Operand.Tensor value, int axis, long?[] parts)
    {
        if (parts.Contains(null))
            return parts.Select(_ => value with { Shape = value.Shape.With(axis, null) });
        var (size, known) = (value.Shape[axis], parts.Where(part => part != -1).Sum(part => part!.Value));
        if (parts.Count(part => part == -1) > 1 || parts.Any(part => part < -1))
            throw new Refusal($"takes sizes of 0 or more and a single -1 as '{Sizes}'");
        if (size is { } whole && (parts.Contains(-1) ? known > whole : known != whole))
            throw new Refusal($"cannot split the size {size} of axis {axis} into {new Shape(parts)}");
        return parts.Select(part => value with { Shape = value.Shape.With(axis, part == -1 ? size - known : part) });
    }

    private static IEnumerable<Operand.Tensor> Copies(Operand.Tensor output, long count) =>
        Enumerable.Repeat(output, (int)Math.Min(Math.Max(count, 0), int.MaxValue));
}
