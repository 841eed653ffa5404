using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Functions that look values up in a tensor, or that keep some of them.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/gather">TensorFlow, gather</see>.</remarks>
internal static class TensorParts
{
    private static readonly NumberKind classes = new(
        "whole numbers",
        element => element is Element.UInt8 or Element.Int8 or Element.Int32 or Element.Int64);

    private static readonly string[] oneHotValues = ["on_value", "off_value"];

    public static readonly IReadOnlyList<Operator> Operators =
    [
        OfTensorFlow("gather", "params, indices, validate_indices=None, axis=None, batch_dims=0, name=None", Gather),
        OfTensorFlow("compat.v1.gather", "params, indices, validate_indices=None, name=None, axis=None, batch_dims=0", Gather),
        OfTensorFlow("gather_nd", "params, indices, batch_dims=0, name=None", GatherPositions),
        OfTensorFlow("compat.v1.gather_nd", "params, indices, name=None, batch_dims=0", GatherPositions),
        OfTensorFlow("nn.embedding_lookup", "params, ids, max_norm=None, name=None", Embedded),
        OfTensorFlow("boolean_mask", "tensor, mask, axis=None, name='boolean_mask'", Masked),
        OfTensorFlow("compat.v1.boolean_mask", "tensor, mask, name='boolean_mask', axis=None", Masked),
        OfTensorFlow("one_hot", "indices, depth, on_value=None, off_value=None, axis=None, dtype=None, name=None", OneHot),
    ];

    /// <summary>The mask covers some axes, of which it leaves a single one: how many positions that has is not known.</summary>
    public static Operand.Tensor Masked(Operand.Tensor value, Shape mask, int axis)
    {
        if (mask.Rank == 0 || axis + mask.Rank > value.Shape.Rank)
            throw new Refusal($"takes a mask of 1 to {value.Shape.Rank - axis} axes, not of {mask}");
        Shape covered = new([.. value.Shape.Dims.Skip(axis).Take(mask.Rank)]);
        if (!covered.Fits(mask))
            throw new Refusal($"takes a mask of shape {covered}, not {mask}");
        return value with { Shape = new([.. value.Shape.Dims.Take(axis), null, .. value.Shape.Dims.Skip(axis + mask.Rank)]) };
    }

    private static Operand.Tensor Masked(OperatorCall call)
    {
        var value = call.Value("tensor");
        return Masked(value, call.Value("mask").Shape, call.Gives("axis") ? call.Arg("axis").Axis("axis", value.Shape.Rank) : 0);
    }

    /// <summary>Indices stand in the place of the axis; of the axes of a batch each sample has its own.</summary>
    private static Operand.Tensor Gather(OperatorCall call)
    {
        var (value, indices) = (call.Value("params", least: 1), call.Value("indices", NumberKind.Index));
        var batch = call.Arg("batch_dims").AsInteger("batch_dims");
        if (batch < 0)
            batch += indices.Shape.Rank;
        var axis = call.Gives("axis") ? call.Arg("axis").Axis("axis", value.Shape.Rank) : (int)Math.Max(batch, 0);
        if (batch < 0 || batch > axis || batch > indices.Shape.Rank || axis >= value.Shape.Rank)
            throw new Refusal($"has no {batch} axes of a batch in {value.Shape} and {indices.Shape}");
        if (!value.Shape.First((int)batch).Fits(indices.Shape.First((int)batch)))
            throw new Refusal($"looks up {indices.Shape} in {value.Shape}, whose axes of a batch differ");
        // (batch, before the axis, indices, behind it)
        return value with
        {
            Shape = new([.. value.Shape.Dims.Take(axis), .. indices.Shape.Dims.Skip((int)batch), .. value.Shape.Dims.Skip(axis + 1)]),
        };
    }

    /// <summary>The last axis of the indices names a position on each of the first axes.</summary>
    private static Operand.Tensor GatherPositions(OperatorCall call)
    {
        var (value, indices) = (call.Value("params"), call.Value("indices", 1, NumberKind.Index).Shape);
        if (call.Arg("batch_dims") is not Operand.Integer { Value: 0 })
            throw new Refusal("looks up positions of each sample by itself, which is not followed");
        if (indices.Last is not { } depth)
            throw new Refusal("looks up positions on so many axes as are not known");
        if (depth > value.Shape.Rank)
            throw new Refusal($"has positions on {depth} axes for a tensor of shape {value.Shape}");
        return value with { Shape = new([.. indices.WithoutLast().Dims, .. value.Shape.Dims.Skip((int)depth)]) };
    }

    private static Operand.Tensor Embedded(OperatorCall call)
    {
        var (table, ids) = (call.Value("params", 2, NumberKind.Number), call.Value("ids", NumberKind.Index));
        return table with { Shape = new([.. ids.Shape.Dims, .. table.Shape.Dims.Skip(1)]) };
    }

    private static Operand.Tensor OneHot(OperatorCall call)
    {
        var (indices, depth) = (call.Value("indices", classes), call.Number("depth"));
        if (depth < 0 || (call.Gives("axis") && call.Arg("axis").AsInteger("axis") < -1))
            throw new Refusal($"takes 'depth' of 0 or more and 'axis' of -1 or more, not {depth} and {call.Arg("axis")}");
        var axis = call.Gives("axis") ? call.Arg("axis").Axis("axis", indices.Shape.Rank + 1) : indices.Shape.Rank;
        var given = oneHotValues.FirstOrDefault(call.Gives);
        var type = call.Arg("dtype").AsType("dtype") ?? (given is null ? ElementType.Float32 : call.Value(given).Type);
        return new(indices.Shape.Inserted(axis, depth), type);
    }
}
