using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Parts of a tensor: <c>x[:, -1]</c>, and so many positions from a position on.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/strided_slice">TensorFlow, strided_slice</see>.</remarks>
internal static class TensorSlices
{
    public static readonly IReadOnlyList<Operator> Operators =
    [
        OfTensorFlow("__operators__.getitem", "tensor, slice_spec, var=None", Subscripted),
        OfTensorFlow("slice", "input_, begin, size, name=None", Slice),
    ];

    private static Operand.Tensor Subscripted(OperatorCall call)
    {
        var (value, key) = (call.Value("tensor"), call.Arg("slice_spec"));
        if (key is Operand.Tensor { Type.Single: Element.Bool } mask)
            return TensorParts.Masked(value, mask.Shape, 0);
        Operand[] parts = [.. (key is Operand.List list ? list.Items : new([key])).Select(Known)];
        var isOpen = parts.Any(HasTensor);
        var shape = Subscript.Of(value.Shape, new Operand.List(isOpen ? parts.Select(Whole).ToArray() : parts));
        if (isOpen)
            shape = Opened(shape, parts);
        return value with
        {
            Shape = shape,
            Known = parts is [var part] && !isOpen && TensorValues.Of(call.Arg("tensor")) is { } numbers
                ? Left(numbers, part, shape)
                : null,
        };
    }

    /// <summary>A part with the numbers of its tensors in it, where they are known.</summary>
    private static Operand Known(Operand part) => part switch
    {
        Operand.Slice { Step: Operand.Integer { Value: 0 } } => throw new Refusal("takes no step of 0"),
        Operand.Slice slice => new Operand.Slice(Bound(slice.Start), Bound(slice.Stop), Bound(slice.Step)),
        Operand.None or Operand.Ellipsis => part,
        _ => Bound(part),
    };

    /// <summary>A position, which may be a tensor, or nothing.</summary>
    private static Operand Bound(Operand value) => value switch
    {
        Operand.Integer or Operand.None => value,
        Operand.Tensor { Shape.Rank: 0, Known: { IsPart: false, Numbers: [{ } number] } } => new Operand.Integer(number),
        Operand.Tensor { Shape.Rank: 0 } tensor => NumberKind.Integer.Of(tensor, "slice_spec"),
        _ => throw new Refusal($"takes no {value} in a subscript"),
    };

    private static bool HasTensor(Operand part) => part is Operand.Tensor
        || (part is Operand.Slice slice && (HasTensor(slice.Start) || HasTensor(slice.Stop) || HasTensor(slice.Step)));

    /// <summary>The whole axis for a range, and a position for one that is a tensor.</summary>
    private static Operand Whole(Operand part) => part switch
    {
        Operand.Slice { Step: Operand.Tensor } => throw new Refusal("takes steps that are computed in a way that is not followed"),
        Operand.Slice => new Operand.Slice(Operand.None.Value, Operand.None.Value, Operand.None.Value),
        Operand.Tensor => new Operand.Integer(0),
        _ => part,
    };

    /// <summary>
    /// The shape where a bound is a tensor. TensorFlow knows either all bounds or none, so that the size of a range is known only where it
    /// is the whole axis.
    /// </summary>
    private static Shape Opened(Shape shape, Operand[] parts)
    {
        var dims = shape.Dims.ToArray();
        var dots = Array.FindIndex(parts, part => part is Operand.Ellipsis);
        var axis = 0;
        foreach (var part in dots < 0 ? parts : parts.Take(dots))
            Mark(part, axis, 1);
        // Behind the dots the axes count from the end.
        axis = dims.Length - 1;
        foreach (var part in dots < 0 ? [] : parts.Skip(dots + 1).Reverse())
            Mark(part, axis, -1);
        return new(dims);

        void Mark(Operand part, int at, int step)
        {
            if (part is Operand.Slice and not { Start: Operand.None, Stop: Operand.None })
                dims[at] = null;
            if (part is Operand.Slice or Operand.None)
                axis += step;
        }
    }

    /// <summary>
    /// Which of the numbers are left. Of a single one beside others that are not known, versions of TensorFlow differ in whether they
    /// know it.
    /// </summary>
    private static KnownNumbers? Left(KnownNumbers known, Operand part, Shape shape)
    {
        var numbers = known.Numbers;
        if (part.IsInteger())
        {
            var number = numbers[Axes.FromStart(part.AsInteger("slice_spec"), numbers.Count)];
            return number is null || (!known.IsPart && !numbers.Contains(null)) ? new(new[] { number }) : null;
        }

        if (part is not Operand.Slice { Step: Operand.None or Operand.Integer { Value: 1 } } slice)
            return null;
        var start = slice.Start is Operand.None ? 0 : slice.Start.AsInteger("slice_spec");
        var first = (int)Math.Min(Math.Max(start < 0 ? start + numbers.Count : start, 0), numbers.Count);
        return known with { Numbers = numbers.Skip(first).Take((int)shape[0]!.Value).ToArray() };
    }

    /// <summary>A size of −1 reaches from the start to the end of the axis.</summary>
    private static Operand.Tensor Slice(OperatorCall call)
    {
        var value = call.Value("input_");
        var (begin, sizes) = (call.Sizes("begin"), call.Sizes("size"));
        if (begin.Length != value.Shape.Rank || sizes.Length != value.Shape.Rank)
            throw new Refusal($"takes a number for each axis of {value.Shape}");
        if (begin.Contains(null) || sizes.Contains(null))
            throw new Refusal("takes positions that are computed in a way that is not followed");
        return value with { Shape = new([.. sizes.Select((size, axis) => size == -1 ? Rest(axis) : Within(axis, size))]) };

        long? Rest(int axis) => value.Shape[axis] - begin[axis];

        long? Within(int axis, long? size) => begin[axis] < 0 || size < 0 || begin[axis] + size > value.Shape[axis]
            ? throw new Refusal($"takes positions {begin[axis]} to {begin[axis] + size} of axis {axis} of {value.Shape}")
            : size;
    }
}
