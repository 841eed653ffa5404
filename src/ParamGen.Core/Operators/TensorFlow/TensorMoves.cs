using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Functions that give the same values in another shape, or in another order.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/reshape">TensorFlow, reshape</see>.</remarks>
internal static class TensorMoves
{
    public static readonly IReadOnlyList<Operator> Operators =
    [
        OfTensorFlow("reshape", "tensor, shape, name=None", Reshape),
        OfTensorFlow("transpose", "a, perm=None, conjugate=False, name='transpose'", Transpose),
        OfTensorFlow("compat.v1.transpose", "a, perm=None, name='transpose', conjugate=False", Transpose),
        OfTensorFlow("expand_dims", "input, axis, name=None", call => Expand(call, "axis")),
        OfTensorFlow("compat.v1.expand_dims", "input, axis=None, name=None, dim=None", call =>
            Expand(call, call.Gives("axis") ? "axis" : "dim")),
        OfTensorFlow("squeeze", "input, axis=None, name=None", call => Squeeze(call, call.Arg("axis"))),
        OfTensorFlow("compat.v1.squeeze", "input, axis=None, name=None, squeeze_dims=None", call =>
            Squeeze(call, TensorReductions.Either(call, "axis", "squeeze_dims"))),
        OfTensorFlow("broadcast_to", "input, shape, name=None", Broadcast),
        OfTensorFlow("ensure_shape", "x, shape, name=None", Ensure),
        OfTensorFlow("linalg.matrix_transpose", "a, name='matrix_transpose', conjugate=False", call =>
        {
            var a = call.Value("a", least: 2);
            return a with { Shape = a.Shape.WithoutLast(2).Then(a.Shape.Last, a.Shape[-2]) };
        }),
    ];

    /// <summary>Of a single size that is not known TensorFlow knows what is left for it, where it knows all others.</summary>
    private static Operand.Tensor Reshape(OperatorCall call)
    {
        var (value, sizes) = (call.Value("tensor"), call.Sizes("shape"));
        if (sizes.Any(size => size < -1) || sizes.Count(size => size == -1) > 1)
            throw new Refusal($"takes sizes of 0 or more and a single -1 as 'shape', not {call.Arg("shape")}");
        long?[] open = [.. sizes.Select(size => size == -1 ? null : size)];
        // −1 beside a size that is not known is left open.
        var (given, taken) = (Known(value.Shape.Dims), Known(open));
        if (given.Open > 1 || taken.Open > 1)
            return value with { Shape = new(open) };
        if (taken.Open == 0 && (given.Open == 0 ? given.Count != taken.Count : given.Count != 0 && taken.Count % given.Count != 0))
            throw new Refusal($"cannot give the values of {value.Shape} the shape {new Shape(open)}");
        if (taken.Open == 1 && given.Open == 0 && taken.Count > 0)
        {
            if (given.Count % taken.Count != 0)
                throw new Refusal($"cannot give the {given.Count} values of {value.Shape} the shape {new Shape(open)}");
            open[Array.IndexOf(open, null)] = given.Count / taken.Count;
        }

        return value with { Shape = new(open) };

        static (int Open, long Count) Known(IEnumerable<long?> dims) =>
            (dims.Count(size => size is null), dims.Aggregate(1L, (count, size) => count * (size ?? 1)));
    }

    private static Operand.Tensor Transpose(OperatorCall call)
    {
        var a = call.Value("a");
        if (!call.Gives("perm"))
            return a with { Shape = new([.. a.Shape.Dims.Reverse()]) };
        var axes = call.Arg("perm").AxesOf("perm", a.Shape.Rank);
        if (axes.Length != a.Shape.Rank || axes.Distinct().Count() < axes.Length)
            throw new Refusal($"takes each axis of {a.Shape} once as 'perm', not {call.Arg("perm")}");
        return a with { Shape = new([.. axes.Select(axis => a.Shape[axis])]) };
    }

    private static Operand.Tensor Expand(OperatorCall call, string name)
    {
        var value = call.Value("input");
        var axis = Single(call.Arg(name)).Axis(name, value.Shape.Rank + 1);
        var known = TensorValues.Of(call.Arg("input"));
        return value with { Shape = value.Shape.Inserted(axis, 1), Known = value.Shape.Rank == 0 ? known : null };
    }

    /// <summary>A list of a single number is the number.</summary>
    private static Operand Single(Operand axis) => axis is Operand.List { Items: [var only] } ? only : axis;

    /// <summary>A size that is not known is taken for 1 where its axis is named; where none is, the rank is not known.</summary>
    private static Operand.Tensor Squeeze(OperatorCall call, Operand given)
    {
        var value = call.Value("input");
        if (given is Operand.None or Operand.List { Items.Count: 0 })
        {
            return value.Shape.IsKnown
                ? value with { Shape = new([.. value.Shape.Dims.Where(size => size != 1)]) }
                : throw new Refusal($"takes away all axes of size 1 of {value.Shape}, of which TensorFlow does not know how many are left");
        }

        var axes = given.AxesOf("axis", value.Shape.Rank);
        if (axes.Any(axis => value.Shape[axis] is not (null or 1)))
            throw new Refusal($"takes away axes of size 1, which {given} of {value.Shape} is not");
        return value with { Shape = new([.. value.Shape.Dims.Where((_, axis) => !axes.Contains(axis))]) };
    }

    private static Operand.Tensor Broadcast(OperatorCall call)
    {
        var (value, shape) = (call.Value("input"), new Shape(call.Sizes("shape")));
        if (value.Shape.Rank > shape.Rank)
            throw new Refusal($"cannot broadcast {value.Shape} to {shape}");
        for (var axis = 1; axis <= value.Shape.Rank; axis++)
        {
            if (value.Shape[-axis] is { } size && size != 1 && shape[-axis] is { } wanted && wanted != size)
                throw new Refusal($"cannot broadcast {value.Shape} to {shape}");
        }

        return value with { Shape = shape };
    }

    private static Operand.Tensor Ensure(OperatorCall call)
    {
        var value = call.Value("x");
        return value with { Shape = new[] { value.Shape, call.Arg("shape").AsShape("shape") }.Merged() };
    }
}
