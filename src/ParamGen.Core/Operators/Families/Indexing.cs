using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Operators that take a part of a tensor, or put values into it.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/core/">Keras, core ops</see>.</remarks>
internal static class Indexing
{
    public static readonly OperatorFamily Family = new("Indexing",
    [
        One("ops.numpy", "GetItem", "", "x, key", Item),
        One("ops.numpy", "Take", "axis=None", "x, indices", Take),
        One("ops.numpy", "TakeAlongAxis", "axis=None", "x, indices", TakeAlong),
        One("ops.core", "Slice", "shape", "inputs, start_indices", Slice),
        One("ops.core", "SliceUpdate", "", "inputs, start_indices, updates", call => call.Input),
        One("ops.core", "Scatter", "shape", "indices, values", Scatter),
        One("ops.core", "ScatterUpdate", "reduction=None", "inputs, indices, updates", call => call.Input),
        One("ops.nn", "OneHot", "num_classes, axis=-1, dtype=None, sparse=False", "x", OneHot),
        One("ops.nn", "MultiHot", "num_classes=None, axis=-1, dtype=None, sparse=False, num_tokens=None", "inputs", MultiHot),
        Several("ops.numpy", "UnravelIndex", "shape", "indices", Unravel),
    ]);

    private static Operand.Tensor Item(OperatorCall call) =>
        call.Input with { Shape = Subscript.Of(call.Input.Shape, call.Arg("key")) };

    private static Operand.Tensor Take(OperatorCall call)
    {
        var (x, indices) = (call.Input, NestedList.ShapeOf(call.Arg("indices")));
        if (call.Setting("axis") is Operand.None)
            return x with { Shape = indices };
        var axis = call.Setting("axis").Axis("axis", x.Shape.Rank);
        return x with { Shape = x.Shape.Without(axis).Inserted(axis, indices.Dims.ToArray()) };
    }

    /// <summary>Along the axis there are as many values as indices; on the others the two are broadcast.</summary>
    private static Operand.Tensor TakeAlong(OperatorCall call)
    {
        var (x, indices) = (call.Input, call.Tensor("indices").Shape);
        var isFlat = call.Setting("axis") is Operand.None;
        var shape = isFlat ? x.Shape.Flat() : x.Shape;
        if (shape.Rank != indices.Rank)
            throw new Refusal($"takes indices of rank {shape.Rank}, not of shape {indices}");
        var axis = isFlat ? 0 : call.Setting("axis").Axis("axis", shape.Rank);
        return x with { Shape = shape.With(axis, indices[axis]).With(indices) };
    }

    /// <summary>A size of −1 reaches from the start to the end of the axis.</summary>
    private static Operand.Tensor Slice(OperatorCall call)
    {
        var (x, sizes, start) = (call.Input, call.Setting("shape").AsShape("shape"), call.Arg("start_indices"));
        var rank = x.Shape.Rank;
        if (sizes.Rank != rank)
            throw new Refusal($"takes a shape of {rank} sizes for {x.Shape}, not {sizes.Rank}");
        if (start is Operand.List { Items.Count: var count } && count != rank)
            throw new Refusal($"takes {rank} start indices for {x.Shape}, not {count}");
        return x with { Shape = new([.. sizes.Dims.Select((size, axis) => size == -1 ? Rest(axis) : size)]) };

        long? Rest(int axis) => start is Operand.Tensor || x.Shape[axis] is not { } size ? null : size - StartOf(axis);

        long StartOf(int axis) => start switch
        {
            Operand.List list => list.Items[axis].AsInteger("start_indices"),
            Operand.Array { Integers: var integers } when integers.Count == rank => integers[axis],
            _ => throw new Refusal($"takes start indices of {rank} integers, not {start}"),
        };
    }

    private static Operand.Tensor Scatter(OperatorCall call) =>
        new(call.Setting("shape").AsShape("shape"), call.Tensor("values").Type);

    private static Operand.Tensor OneHot(OperatorCall call) =>
        new(WithClasses(call, call.Shape("x"), call.Integer("num_classes")), call.Type("dtype") ?? ElementType.Float32);

    /// <summary>What one-hot gives, the second axis taken away by a maximum; the type is that of the input.</summary>
    private static Operand.Tensor MultiHot(OperatorCall call)
    {
        var classes = call.IntegerOrNone("num_classes") ?? call.Integer("num_tokens");
        var shape = WithClasses(call, call.Input.Shape, classes);
        return call.Input with { Shape = shape.Rank == 2 ? new(shape.Last) : new([shape[0], .. shape.Dims.Skip(2)]) };
    }

    private static Shape WithClasses(OperatorCall call, Shape shape, long classes)
    {
        var axis = call.Integer("axis");
        if (axis != -1 && (axis < 0 || axis >= shape.Rank))
            throw new Refusal($"takes -1 as 'axis', or one from 0 to {shape.Rank - 1}, not {axis}");
        return shape.Inserted(axis == -1 ? shape.Rank : (int)axis, classes);
    }

    /// <summary>One output for each axis of the shape.</summary>
    private static IEnumerable<Operand.Tensor> Unravel(OperatorCall call)
    {
        var shape = call.Setting("shape").AsShape("shape");
        var output = shape.IsKnown ? call.Input : call.Input with { Shape = new((long?)null) };
        return shape.Dims.Select(_ => output);
    }
}
