using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Functions that make one number of those along some axes.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/math/reduce_sum">TensorFlow, reduce_sum</see>.</remarks>
internal static class TensorReductions
{
    private const string Kept = "input_tensor, axis=None, keepdims=False, name=None";
    private const string Kept1 = "input_tensor, axis=None, keepdims=None, name=None, reduction_indices=None, keep_dims=None";
    private const string Index = "input, axis=None, output_type='int64', name=None";
    private const string Index1 = "input, axis=None, name=None, dimension=None, output_type='int64'";

    private static readonly (string Name, NumberKind Kind)[] sums =
    [
        ("sum", NumberKind.Number), ("mean", NumberKind.Number), ("max", NumberKind.Real), ("min", NumberKind.Real),
        ("prod", NumberKind.Number), ("logsumexp", NumberKind.Float), ("all", NumberKind.Bool), ("any", NumberKind.Bool),
    ];

    public static readonly IReadOnlyList<Operator> Operators =
    [
        .. sums.Concat([("std", NumberKind.Float), ("variance", NumberKind.Float), ("euclidean_norm", NumberKind.Number)]).Select(sum =>
            OfTensorFlow("math.reduce_" + sum.Item1, Kept, call => Reduced(call, sum.Item2, call.Arg("axis"), call.Arg("keepdims")))),
        .. sums.Select(sum => OfTensorFlow("compat.v1.math.reduce_" + sum.Name, Kept1, call =>
            Reduced(call, sum.Kind, Either(call, "axis", "reduction_indices"), Either(call, "keepdims", "keep_dims")))),
        OfTensorFlow("norm", "tensor, ord='euclidean', axis=None, keepdims=None, name=None", Norm),
        OfTensorFlow("compat.v1.norm", "tensor, ord='euclidean', axis=None, keepdims=None, name=None, keep_dims=None", Norm),
        OfTensorFlow("math.count_nonzero", "input, axis=None, keepdims=None, dtype='int64', name=None", call =>
            Reduced(call, NumberKind.Any, call.Arg("axis"), call.Arg("keepdims")) with { Type = call.TypeIn("dtype") }),
        .. new[] { "math.argmax", "math.argmin" }.Select(path => OfTensorFlow(path, Index, call => Position(call, call.Arg("axis")))),
        .. new[] { "compat.v1.math.argmax", "compat.v1.math.argmin", "compat.v1.argmax", "compat.v1.argmin" }.Select(path =>
            OfTensorFlow(path, Index1, call => Position(call, Either(call, "axis", "dimension")))),
        SeveralOfTensorFlow("nn.moments", "x, axes, shift=None, keepdims=False, name=None", call => Moments(call, call.Arg("keepdims"))),
        SeveralOfTensorFlow("compat.v1.nn.moments", "x, axes, shift=None, name=None, keep_dims=None, keepdims=None", call =>
            Moments(call, Either(call, "keepdims", "keep_dims"))),
        OfTensorFlow("nn.l2_loss", "t, name=None", call => call.Value(NumberKind.Float) with { Shape = new() }),
    ];

    /// <summary>The first of two parameters, or the other one, which has an older name.</summary>
    public static Operand Either(OperatorCall call, string name, string other) => call.Arg(call.Gives(name) ? name : other);

    private static Operand.Tensor Reduced(OperatorCall call, NumberKind kind, Operand axis, Operand keeps)
    {
        var value = call.Value(kind);
        return value with { Shape = value.Shape.Reduced(axis, keeps.IsTrue()) };
    }

    /// <summary>The length of vectors, for any order; matrices have other orders.</summary>
    private static Operand.Tensor Norm(OperatorCall call)
    {
        if (call.Arg("axis") is Operand.List { Items.Count: not 1 } && call.Arg("ord") is not Operand.Text)
            throw new Refusal($"takes 'euclidean' or 'fro' as 'ord' of matrices, not {call.Arg("ord")}");
        var keeps = call.Has("keep_dims") ? Either(call, "keepdims", "keep_dims") : call.Arg("keepdims");
        return Reduced(call, NumberKind.Float, call.Arg("axis"), keeps);
    }

    /// <summary>Along the first axis where nothing is said.</summary>
    private static Operand.Tensor Position(OperatorCall call, Operand given)
    {
        var value = call.Value("input", 1, NumberKind.Number);
        var axis = given is Operand.None ? 0 : given.Axis("axis", value.Shape.Rank);
        return new(value.Shape.Without(axis), call.TypeIn("output_type"));
    }

    private static IEnumerable<Operand.Tensor> Moments(OperatorCall call, Operand keeps)
    {
        var moment = Reduced(call, NumberKind.Float, call.Arg("axes"), keeps);
        return [moment, moment];
    }
}
