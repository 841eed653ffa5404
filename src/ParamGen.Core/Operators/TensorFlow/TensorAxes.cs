using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Functions that go along an axis and keep the shape, such as softmax, or its best positions.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/nn/softmax">TensorFlow, softmax</see>.</remarks>
internal static class TensorAxes
{
    public static readonly IReadOnlyList<Operator> Operators =
    [
        .. Along(NumberKind.Number, "x, axis=0, exclusive=False, reverse=False, name=None", "math.cumsum", "math.cumprod"),
        .. Along(NumberKind.Float, "x, axis=0, exclusive=False, reverse=False, name=None", "math.cumulative_logsumexp"),
        .. Along(NumberKind.Float, "logits, axis=None, name=None", "nn.softmax", "nn.log_softmax"),
        .. Along(NumberKind.Float, "logits, axis=None, name=None, dim=None", "compat.v1.nn.softmax", "compat.v1.nn.log_softmax"),
        .. AlongSeveral(NumberKind.Float, "x, axis=None, epsilon=1e-12, name=None", "math.l2_normalize", "nn.l2_normalize"),
        .. AlongSeveral(NumberKind.Float, "x, axis=None, epsilon=1e-12, name=None, dim=None",
            "compat.v1.math.l2_normalize", "compat.v1.nn.l2_normalize", "compat.v1.linalg.l2_normalize"),
        .. Along(NumberKind.Real, "values, axis=-1, direction='ASCENDING', name=None", "sort"),
        OfTensorFlow("argsort", "values, axis=-1, direction='ASCENDING', stable=False, name=None", call =>
            Kept(call, NumberKind.Real) with { Type = ElementType.Int32 }),
        .. AlongSeveral(NumberKind.Any, "tensor, axis, name=None", "reverse"),
        .. AlongSeveral(NumberKind.Any, "input, shift, axis, name=None", "roll"),
        OfTensorFlow("reverse_sequence", "input, seq_lengths, seq_axis=None, batch_axis=None, name=None", call => call.Value("input", 2)),
        SeveralOfTensorFlow("linalg.normalize", "tensor, ord='euclidean', axis=None, name=None", call =>
        {
            var value = call.Value(NumberKind.Float);
            return [value, value with { Shape = value.Shape.Reduced(call.Arg("axis"), keepDims: true) }];
        }),
        .. new[] { "math.top_k", "nn.top_k" }.Select(path =>
            SeveralOfTensorFlow(path, "input, k=1, sorted=True, index_type='int32', name=None", Largest)),
    ];

    private static IEnumerable<Operator> Along(NumberKind kind, string args, params string[] paths) =>
        paths.Select(path => OfTensorFlow(path, args, call => Kept(call, kind)));

    private static IEnumerable<Operator> AlongSeveral(NumberKind kind, string args, params string[] paths) =>
        paths.Select(path => OfTensorFlow(path, args, call => Kept(call, kind, maySeveral: true)));

    /// <summary>The shape stays, and the axis is one of its own, or each of several is.</summary>
    private static Operand.Tensor Kept(OperatorCall call, NumberKind kind, bool maySeveral = false)
    {
        var value = call.Value(kind);
        var axis = call.Has("dim") ? TensorReductions.Either(call, "axis", "dim") : call.Arg("axis");
        if (axis is not Operand.None && maySeveral)
            axis.AxesOf("axis", value.Shape.Rank);
        else if (axis is not Operand.None)
            axis.Axis("axis", value.Shape.Rank);
        return value;
    }

    /// <summary>So many numbers of the last axis, and their positions.</summary>
    private static IEnumerable<Operand.Tensor> Largest(OperatorCall call)
    {
        var (value, count) = (call.Value("input", 1, NumberKind.Real), call.Number("k"));
        if (count < 0 || count > value.Shape.Last)
            throw new Refusal($"has no {count} numbers on the last axis of {value.Shape}");
        var shape = value.Shape.With(-1, count);
        return [value with { Shape = shape }, new(shape, call.Arg("index_type").AsType("index_type") ?? ElementType.Int32)];
    }
}
