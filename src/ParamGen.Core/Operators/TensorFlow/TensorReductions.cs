using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Functions that make one number of those along some axes, or that go along an axis.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/math">TensorFlow, math</see>.</remarks>
internal static class TensorReductions
{
    private const string Kept = "input_tensor, axis=None, keepdims=False, name=None";
    private const string KeptV1 = "input_tensor, axis=None, keepdims=None, name=None, reduction_indices=None, keep_dims=None";
    private const string Along = "x, axis=0, exclusive=False, reverse=False, name=None";

    public static readonly IReadOnlyList<Operator> Operators =
    [
        .. Reduce(
            "math.reduce_sum", "math.reduce_mean", "math.reduce_max", "math.reduce_min", "math.reduce_prod", "math.reduce_std",
            "math.reduce_variance", "math.reduce_logsumexp", "math.reduce_euclidean_norm", "math.reduce_all", "math.reduce_any"),
        .. new[] { "sum", "mean", "max", "min", "prod", "logsumexp", "all", "any" }.Select(name =>
            OfTensorFlow("compat.v1.reduce_" + name, KeptV1, call => Reduced(call, "input_tensor", AxisV1(call), KeepsV1(call)))),
        OfTensorFlow("norm", "tensor, ord='euclidean', axis=None, keepdims=None, name=None", Norm),
        OfTensorFlow("compat.v1.norm", "tensor, ord='euclidean', axis=None, keepdims=None, name=None, keep_dims=None", Norm),
        OfTensorFlow("math.argmax", "input, axis=None, output_type='int64', name=None", call => Position(call, call.Arg("axis"))),
        OfTensorFlow("math.argmin", "input, axis=None, output_type='int64', name=None", call => Position(call, call.Arg("axis"))),
        .. new[] { "compat.v1.argmax", "compat.v1.argmin" }.Select(path => OfTensorFlow(
            path,
            "input, axis=None, name=None, dimension=None, output_type='int64'",
            call => Position(call, call.Gives("axis") ? call.Arg("axis") : call.Arg("dimension")))),
        .. Keep(Along, "math.cumsum", "math.cumprod", "math.cumulative_logsumexp"),
        .. Keep("logits, axis=None, name=None", "nn.softmax", "nn.log_softmax"),
        .. Keep("logits, axis=None, name=None, dim=None", "compat.v1.nn.softmax", "compat.v1.nn.log_softmax"),
        .. Keep("x, axis=None, epsilon=1e-12, name=None", "math.l2_normalize"),
        .. Keep("x, axis=None, epsilon=1e-12, name=None, dim=None", "compat.v1.math.l2_normalize", "compat.v1.nn.l2_normalize"),
        .. Keep("values, axis=-1, direction='ASCENDING', name=None", "sort"),
        OfTensorFlow(
            "argsort",
            "values, axis=-1, direction='ASCENDING', stable=False, name=None",
            call => Kept1(call, "values") with { Type = ElementType.Int32 }),
        SeveralOfTensorFlow("nn.moments", "x, axes, shift=None, keepdims=False, name=None", call => Moments(call, "keepdims")),
        SeveralOfTensorFlow("compat.v1.nn.moments", "x, axes, shift=None, name=None, keep_dims=None, keepdims=None", call =>
            Moments(call, call.Gives("keepdims") ? "keepdims" : "keep_dims")),
        SeveralOfTensorFlow("math.top_k", "input, k=1, sorted=True, index_type='int32', name=None", Largest),
        SeveralOfTensorFlow("nn.top_k", "input, k=1, sorted=True, index_type='int32', name=None", Largest),
        OfTensorFlow("nn.l2_loss", "t, name=None", call => call.Value("t") with { Shape = new() }),
    ];

    private static IEnumerable<Operator> Reduce(params string[] paths) => paths.Select(path =>
        OfTensorFlow(path, Kept, call => Reduced(call, "input_tensor", call.Arg("axis"), call.Arg("keepdims").IsTrue())));

    private static Operand.Tensor Reduced(OperatorCall call, string name, Operand axis, bool keepsDims)
    {
        var value = call.Value(name);
        return value with { Shape = value.Shape.Reduced(axis, keepsDims), Values = null };
    }

    private static Operand AxisV1(OperatorCall call) => call.Gives("axis") ? call.Arg("axis") : call.Arg("reduction_indices");

    private static bool KeepsV1(OperatorCall call) => call.Arg(call.Gives("keepdims") ? "keepdims" : "keep_dims").IsTrue();

    private static Operand.Tensor Norm(OperatorCall call) => Reduced(call, "tensor", call.Arg("axis"), call.Arg("keepdims").IsTrue());

    /// <summary>Along the first axis where nothing is said.</summary>
    private static Operand.Tensor Position(OperatorCall call, Operand given)
    {
        var value = call.Input("input", least: 1);
        var axis = given is Operand.None ? 0 : given.Axis("axis", value.Shape.Rank);
        return new(value.Shape.Without(axis), call.Arg("output_type").AsType("output_type") ?? Element.Int64);
    }

    private static IEnumerable<Operator> Keep(string args, params string[] paths)
    {
        var first = args.Split(',')[0];
        return paths.Select(path => OfTensorFlow(path, args, call => Kept1(call, first)));
    }

    /// <summary>The shape stays, and the axis is one of its own.</summary>
    private static Operand.Tensor Kept1(OperatorCall call, string name)
    {
        var value = call.Value(name);
        if (call.Gives("axis"))
            call.Arg("axis").AxesOf("axis", value.Shape.Rank);
        return value with { Values = null };
    }

    private static IEnumerable<Operand.Tensor> Moments(OperatorCall call, string keepsDims)
    {
        var moment = Reduced(call, "x", call.Arg("axes"), call.Arg(keepsDims).IsTrue());
        return [moment, moment];
    }

    /// <summary>So many numbers of the last axis, and their positions.</summary>
    private static IEnumerable<Operand.Tensor> Largest(OperatorCall call)
    {
        var (value, count) = (call.Input("input", least: 1), call.Arg("k").AsInteger("k"));
        if (count < 0 || count > value.Shape.Last)
            throw new Refusal($"has no {count} numbers on the last axis of {value.Shape}");
        var shape = value.Shape.With(-1, count);
        return [value with { Shape = shape, Values = null }, new(shape, ElementType.Int32)];
    }
}
