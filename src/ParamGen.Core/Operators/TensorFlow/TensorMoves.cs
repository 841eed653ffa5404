using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Functions that give the same numbers in another shape, or in another order.</summary>
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
        OfTensorFlow("squeeze", "input, axis=None, name=None", call => Squeeze(call, "axis")),
        OfTensorFlow("compat.v1.squeeze", "input, axis=None, name=None, squeeze_dims=None", call =>
            Squeeze(call, call.Gives("axis") ? "axis" : "squeeze_dims")),
        OfTensorFlow("broadcast_to", "input, shape, name=None", Broadcast),
        OfTensorFlow("reverse", "tensor, axis, name=None", call => Along(call, "tensor")),
        OfTensorFlow("roll", "input, shift, axis, name=None", call => Along(call, "input")),
        OfTensorFlow(
            "reverse_sequence",
            "input, seq_lengths, seq_axis=None, batch_axis=None, name=None",
            call => call.Value("input") with { Values = null }),
        OfTensorFlow("linalg.matrix_transpose", "a, name='matrix_transpose', conjugate=False", call =>
        {
            var a = call.Input("a", least: 2);
            return a with { Shape = a.Shape.WithoutLast(2).Then(a.Shape.Last, a.Shape[-2]) };
        }),
        OfTensorFlow("linalg.band_part", "input, num_lower, num_upper, name=None", call => call.Input("input", least: 2)),
    ];

    private static Operand.Tensor Reshape(OperatorCall call)
    {
        var (value, sizes) = (call.Value("tensor"), call.Arg("shape").Sizes("shape"));
        if (sizes.Any(size => size < -1) || sizes.Count(size => size == -1) > 1)
            throw new Refusal($"takes sizes of 0 or more and a single -1, not {call.Arg("shape")}");
        var isOpen = sizes.Contains(-1);
        var known = new Shape([.. sizes.Where(size => size != -1)]).Size;
        if (value.Shape.Size is not { } count || known is not { } product)
            return value with { Shape = new([.. sizes.Select(size => size == -1 ? null : size)]), Values = null };
        if (isOpen ? product == 0 || count % product != 0 : count != product)
            throw new Refusal($"cannot give the {count} values of {value.Shape} the shape {new Shape(sizes)}");
        // what is left for −1
        return value with { Shape = new([.. sizes.Select(size => size == -1 ? count / product : size)]), Values = null };
    }

    private static Operand.Tensor Transpose(OperatorCall call)
    {
        var a = call.Value("a");
        if (!call.Gives("perm"))
            return a with { Shape = new([.. a.Shape.Dims.Reverse()]), Values = null };
        var axes = call.Arg("perm").AxesOf("perm", a.Shape.Rank);
        if (axes.Length != a.Shape.Rank || axes.Distinct().Count() < axes.Length)
            throw new Refusal($"takes each axis of {a.Shape} once, not {call.Arg("perm")}");
        return a with { Shape = new([.. axes.Select(axis => a.Shape[axis])]), Values = null };
    }

    private static Operand.Tensor Expand(OperatorCall call, string name)
    {
        var value = call.Value("input");
        var axis = Single(call.Arg(name)).Axis(name, value.Shape.Rank + 1);
        return value with { Shape = value.Shape.Inserted(axis, 1), Values = value.Shape.Rank == 0 ? value.Values : null };
    }

    /// <summary>A list of a single number is the number.</summary>
    private static Operand Single(Operand axis) => axis is Operand.List { Items: [var only] } ? only : axis;

    /// <summary>A size that is not known may be 1 where it is named, and is not where none is.</summary>
    private static Operand.Tensor Squeeze(OperatorCall call, string name)
    {
        var value = call.Value("input");
        if (call.Arg(name) is Operand.None or Operand.List { Items.Count: 0 })
            return value with { Shape = new([.. value.Shape.Dims.Where(size => size != 1)]), Values = null };
        var axes = call.Arg(name).AxesOf(name, value.Shape.Rank);
        if (axes.Any(axis => value.Shape[axis] is not (null or 1)))
            throw new Refusal($"takes away axes of size 1, which {call.Arg(name)} of {value.Shape} is not");
        return value with { Shape = new([.. value.Shape.Dims.Where((_, axis) => !axes.Contains(axis))]), Values = null };
    }

    private static Operand.Tensor Broadcast(OperatorCall call)
    {
        var (value, shape) = (call.Value("input"), new Shape(call.Arg("shape").Sizes("shape")));
        var both = value.Shape.With(shape);
        if (both.Rank > shape.Rank || !both.Fits(shape))
            throw new Refusal($"cannot broadcast {value.Shape} to {shape}");
        return value with { Shape = shape, Values = null };
    }

    private static Operand.Tensor Along(OperatorCall call, string name)
    {
        var value = call.Value(name);
        call.Arg("axis").AxesOf("axis", value.Shape.Rank);
        return value with { Values = null };
    }
}
