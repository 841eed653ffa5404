using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Functions that take a part of a tensor, or that look numbers up in it.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/gather">TensorFlow, gather</see>.</remarks>
internal static class TensorParts
{
    public static readonly IReadOnlyList<Operator> Operators =
    [
        OfTensorFlow("__operators__.getitem", "tensor, slice_spec, var=None", Subscripted),
        OfTensorFlow("slice", "input_, begin, size, name=None", Slice),
        OfTensorFlow("gather", "params, indices, validate_indices=None, axis=None, batch_dims=0, name=None", Gather),
        OfTensorFlow("compat.v1.gather", "params, indices, validate_indices=None, name=None, axis=None, batch_dims=0", Gather),
        OfTensorFlow("gather_nd", "params, indices, batch_dims=0, name=None", GatherPositions),
        OfTensorFlow("compat.v1.gather_nd", "params, indices, name=None, batch_dims=0", GatherPositions),
        OfTensorFlow("boolean_mask", "tensor, mask, axis=None, name='boolean_mask'", Masked),
        OfTensorFlow("compat.v1.boolean_mask", "tensor, mask, name='boolean_mask', axis=None", Masked),
        OfTensorFlow("one_hot", "indices, depth, on_value=None, off_value=None, axis=None, dtype=None, name=None", OneHot),
        OfTensorFlow("linalg.diag_part", "input, name='diag_part', k=0, padding_value=0, align='RIGHT_LEFT'", Diagonal),
    ];

    private static Operand.Tensor Subscripted(OperatorCall call)
    {
        var (value, key) = (call.Value("tensor"), call.Arg("slice_spec"));
        var part = key is Operand.List { Items: [var only] } ? only : key;
        Operand whole = key is Operand.List ? key : new Operand.List(new([key]));
        var shape = Subscript.Of(value.Shape, whole);
        return value with { Shape = shape, Values = value.Values is { } values && shape.Rank <= 1 ? ValuesOf(values, part, shape) : null };
    }

    /// <summary>Which of the numbers are left; of a part that is not followed nothing is known.</summary>
    private static EquatableArray<long?>? ValuesOf(EquatableArray<long?> values, Operand part, Shape shape)
    {
        if (part.IsInteger())
            return new long?[] { values[Axes.FromStart(part.AsInteger("slice_spec"), values.Count)] };
        if (part is not Operand.Slice slice || slice.Step is not (Operand.None or Operand.Integer { Value: 1 }))
            return null;
        var start = slice.Start is Operand.None ? 0 : slice.Start.AsInteger("slice_spec");
        var first = (int)Math.Min(Math.Max(start < 0 ? start + values.Count : start, 0), values.Count);
        return values.Skip(first).Take((int)shape[0]!.Value).ToArray();
    }

    /// <summary>A size of −1 reaches from the start to the end of the axis.</summary>
    private static Operand.Tensor Slice(OperatorCall call)
    {
        var value = call.Value("input_");
        var (begin, sizes) = (call.Arg("begin").Sizes("begin"), call.Arg("size").Sizes("size"));
        if (begin.Length != value.Shape.Rank || sizes.Length != value.Shape.Rank)
            throw new Refusal($"takes a number for each axis of {value.Shape}");
        return value with { Shape = new([.. sizes.Select((size, axis) => size == -1 ? Rest(axis) : Within(axis, size))]), Values = null };

        long? Rest(int axis) => value.Shape[axis] - begin[axis];

        long? Within(int axis, long? size) => begin[axis] < 0 || size < 0 || begin[axis] + size > value.Shape[axis]
            ? throw new Refusal($"takes positions {begin[axis]} to {begin[axis] + size} of axis {axis} of {value.Shape}")
            : size;
    }

    /// <summary>Indices stand in the place of the axis; of the axes of a batch each sample has its own.</summary>
    private static Operand.Tensor Gather(OperatorCall call)
    {
        var (value, indices) = (call.Input("params", least: 1), call.Value("indices"));
        var batch = call.Arg("batch_dims").AsInteger("batch_dims");
        var axis = call.Gives("axis") ? call.Arg("axis").Axis("axis", value.Shape.Rank) : (int)Math.Max(batch, 0);
        if (batch < 0)
            batch += indices.Shape.Rank;
        if (batch < 0 || batch > axis || batch > indices.Shape.Rank)
            throw new Refusal($"takes fewer axes of a batch than {batch}");
        if (call.Arg("indices").ShapeOrNone().Rank == 0 && call.Arg("indices").IsInteger()
            && call.Arg("indices").AsInteger("indices") is var index && (index < 0 || index >= value.Shape[axis]))
            throw new Refusal($"has no index {index} on axis {axis} of {value.Shape}");
        // (batch, before the axis, indices, behind it)
        return value with
        {
            Shape = new([.. value.Shape.Dims.Take(axis), .. indices.Shape.Dims.Skip((int)batch), .. value.Shape.Dims.Skip(axis + 1)]),
            Values = null,
        };
    }

    /// <summary>The last axis of the indices names a place on each of the first axes.</summary>
    private static Operand.Tensor GatherPositions(OperatorCall call)
    {
        var (value, indices) = (call.Value("params").Shape, call.Input("indices", least: 1).Shape);
        if (call.Arg("batch_dims") is not Operand.Integer { Value: 0 } || indices.Last is not { } depth)
            throw new Refusal("looks up positions of which the number is not known");
        if (depth > value.Rank)
            throw new Refusal($"has positions of {depth} axes for a tensor of shape {value}");
        return call.Value("params") with { Shape = new([.. indices.WithoutLast().Dims, .. value.Dims.Skip((int)depth)]), Values = null };
    }

    /// <summary>How many are left is not known.</summary>
    private static Operand.Tensor Masked(OperatorCall call)
    {
        var (value, mask) = (call.Value("tensor"), call.Input("mask", least: 1));
        var axis = call.Gives("axis") ? call.Arg("axis").Axis("axis", value.Shape.Rank) : 0;
        if (axis + mask.Shape.Rank > value.Shape.Rank)
            throw new Refusal($"takes a mask of fewer axes than {mask.Shape}");
        Shape covered = new([.. value.Shape.Dims.Skip(axis).Take(mask.Shape.Rank)]);
        if (!covered.Fits(mask.Shape))
            throw new Refusal($"takes a mask of shape {covered}, not {mask.Shape}");
        return value with
        {
            Shape = new([.. value.Shape.Dims.Take(axis), null, .. value.Shape.Dims.Skip(axis + mask.Shape.Rank)]),
            Values = null,
        };
    }

    private static Operand.Tensor OneHot(OperatorCall call)
    {
        var (indices, depth) = (call.Value("indices"), call.Arg("depth").AsInteger("depth"));
        var axis = call.Gives("axis") ? call.Arg("axis").Axis("axis", indices.Shape.Rank + 1) : indices.Shape.Rank;
        return new(indices.Shape.Inserted(axis, depth), call.Arg("dtype").AsType("dtype") ?? Element.Float32);
    }

    private static Operand.Tensor Diagonal(OperatorCall call)
    {
        var value = call.Input("input", least: 2);
        if (call.Arg("k") is not Operand.Integer { Value: 0 })
            throw new Refusal("takes another diagonal than the main one");
        return value with { Shape = value.Shape.WithoutLast(2).Then(Least(value.Shape[-2], value.Shape.Last)), Values = null };

        static long? Least(long? rows, long? columns) => rows is { } one && columns is { } other ? Math.Min(one, other) : null;
    }
}
