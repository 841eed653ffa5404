using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Operators that move values without computing: they keep the type.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/numpy/">Keras, NumPy ops</see>.</remarks>
internal static class Reshaping
{
    public static readonly OperatorFamily Family = new("Shapes",
    [
        One("ops.numpy", "Reshape", "newshape", "x", Reshape),
        One("ops.numpy", "Ravel", "", "x", call => call.Input with { Shape = call.Input.Shape.Flat() }),
        One("ops.numpy", "Transpose", "axes=None", "x", Transpose),
        One("ops.numpy", "Swapaxes", "axis1, axis2", "x", Swap),
        One("ops.numpy", "Moveaxis", "source, destination", "x", Move),
        One("ops.numpy", "ExpandDims", "axis", "x", Expand),
        One("ops.numpy", "Squeeze", "axis=None", "x", Squeeze),
        One("ops.numpy", "BroadcastTo", "shape", "x", Broadcast),
        One("ops.numpy", "Flip", "axis=None", "x", Flip),
        One("ops.numpy", "Fliplr", "", "x", call => OfRank(call, 2)),
        One("ops.numpy", "Flipud", "", "x", call => OfRank(call, 1)),
        One("ops.numpy", "Roll", "shift, axis=None", "x", Roll),
        One("ops.numpy", "Rot90", "k=1, axes=(0, 1)", "array", Rotate),
        One("ops.einops", "Rearrange", "", "tensor, pattern, **axes_lengths", Rearrange),
    ]);

    private static Operand.Tensor Reshape(OperatorCall call)
    {
        var (x, target) = (call.Input, call.Setting("newshape"));
        // What is no number is a size that is not known.
        long?[] sizes = target is Operand.List list
            ? list.Items.Map(size => size.IsInteger() ? (long?)size.AsInteger("newshape") : null)
            : [target.AsInteger("newshape")];
        if (sizes.Any(size => size < -1) || sizes.Count(size => size == -1) > 1)
            throw new Refusal($"takes sizes of 0 or more and a single -1, not {target}");
        var known = new Shape([.. sizes.Where(size => size != -1)]).Size;
        if (x.Shape.Size is not { } size || known is null)
            return x with { Shape = new([.. sizes.Select(size => size == -1 ? null : size)]) };
        if (known == size && !sizes.Contains(-1))
            return x with { Shape = new(sizes) };
        if (!sizes.Contains(-1) || known == 0 || size % known != 0)
            throw new Refusal($"cannot give the {size} values of {x.Shape} the shape {new Shape(sizes)}");
        // what is left for −1
        return x with { Shape = new([.. sizes.Select(one => one == -1 ? size / known : one)]) };
    }

    private static Operand.Tensor Transpose(OperatorCall call)
    {
        var shape = call.Input.Shape;
        if (call.Setting("axes") is Operand.None)
            return call.Input with { Shape = new([.. shape.Dims.Reverse()]) };
        var axes = call.Setting("axes").AxesOf("axes", shape.Rank);
        if (axes.Length != shape.Rank || axes.Distinct().Count() < axes.Length)
            throw new Refusal($"takes each axis of {shape} once, not {call.Setting("axes")}", "axes");
        return call.Input with { Shape = new([.. axes.Select(axis => shape[axis])]) };
    }

    private static Operand.Tensor Swap(OperatorCall call)
    {
        var shape = call.Input.Shape;
        return Swapped(call.Input, call.Setting("axis1").Axis("axis1", shape.Rank), call.Setting("axis2").Axis("axis2", shape.Rank));
    }

    private static Operand.Tensor Swapped(Operand.Tensor x, int one, int other) =>
        x with { Shape = x.Shape.With(one, x.Shape[other]).With(other, x.Shape[one]) };

    private static Operand.Tensor Move(OperatorCall call)
    {
        var shape = call.Input.Shape;
        var from = call.Setting("source").AxesOf("source", shape.Rank);
        var to = call.Setting("destination").AxesOf("destination", shape.Rank);
        if (from.Length != to.Length || from.Distinct().Count() < from.Length || to.Distinct().Count() < to.Length)
            throw new Refusal($"cannot move the axes {call.Setting("source")} to {call.Setting("destination")}");
        var others = new Queue<int>(Enumerable.Range(0, shape.Rank).Except(from));
        return call.Input with
        {
            Shape = new([.. Enumerable.Range(0, shape.Rank).Select(axis =>
                shape[Array.IndexOf(to, axis) is >= 0 and var moved ? from[moved] : others.Dequeue()])]),
        };
    }

    private static Operand.Tensor Expand(OperatorCall call)
    {
        var (x, axis) = (call.Input, call.Setting("axis"));
        var rank = x.Shape.Rank + axis.AsIntegers("axis").Length;
        var axes = axis.AxesOf("axis", rank);
        if (axes.Distinct().Count() < axes.Length)
            throw new Refusal($"names an axis twice: {axis}");
        var sizes = new Queue<long?>(x.Shape.Dims);
        return x with { Shape = new([.. Enumerable.Range(0, rank).Select(i => axes.Contains(i) ? 1 : sizes.Dequeue())]) };
    }

    private static Operand.Tensor Squeeze(OperatorCall call)
    {
        var (x, axis) = (call.Input, call.Setting("axis"));
        if (axis is Operand.None)
            return x with { Shape = new([.. x.Shape.Dims.Where(size => size != 1)]) };
        var axes = axis.AxesOf("axis", x.Shape.Rank);
        if (axes.Any(one => x.Shape[one] != 1))
            throw new Refusal($"takes away axes of size 1, which {axis} of {x.Shape} is not", "axis");
        return x with { Shape = x.Shape.Reduced(axis, keepDims: false) };
    }

    private static Operand.Tensor Broadcast(OperatorCall call)
    {
        var shape = call.Setting("shape").AsShape("shape");
        call.Input.Shape.With(shape);
        return call.Input with { Shape = shape };
    }

    private static Operand.Tensor Flip(OperatorCall call)
    {
        if (call.Setting("axis") is not Operand.None and var axis)
            axis.AxesOf("axis", call.Input.Shape.Rank);
        return call.Input;
    }

    private static Operand.Tensor OfRank(OperatorCall call, int least)
    {
        call.Input.RequireRank("x", least);
        return call.Input;
    }

    /// <summary>One shift for all axes, or one for each; several shifts along a single axis are added up.</summary>
    private static Operand.Tensor Roll(OperatorCall call)
    {
        if (call.Setting("axis") is Operand.None)
            return call.Input;
        var axes = call.Setting("axis").AxesOf("axis", call.Input.Shape.Rank);
        var shifts = call.Setting("shift").AsIntegers("shift");
        if (shifts.Length != axes.Length && shifts.Length != 1 && axes.Length != 1)
            throw new Refusal($"takes a shift for each axis, not {call.Setting("shift")} for {call.Setting("axis")}");
        return call.Input;
    }

    /// <summary>Keras swaps the two axes however often they are turned.</summary>
    private static Operand.Tensor Rotate(OperatorCall call)
    {
        call.Input.RequireRank("array", 2);
        var axes = call.Setting("axes").AxesOf("axes", call.Input.Shape.Rank);
        if (axes is not [var one, var other] || one == other)
            throw new Refusal($"turns in the plane of two axes, not {call.Setting("axes")}", "axes");
        return Swapped(call.Input, one, other);
    }

    private static Operand.Tensor Rearrange(OperatorCall call) => call.Input with
    {
        Shape = Operators.Calls.Rearrangement.Of(call.Input.Shape, call.Arg("pattern"), (Operand.Map)call.Arg("axes_lengths")),
    };
}
