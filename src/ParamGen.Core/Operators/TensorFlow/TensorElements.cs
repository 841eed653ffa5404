using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Functions that make a number of each number, or of the numbers at one place of two tensors.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/math">TensorFlow, math</see>.</remarks>
internal static class TensorElements
{
    private const string Two = "x, y, name=None";

    public static readonly IReadOnlyList<Operator> Operators =
    [
        .. Same(
            "x, name=None",
            "math.abs", "math.negative", "math.sign", "math.square", "math.sqrt", "math.rsqrt", "math.exp", "math.expm1", "math.log",
            "math.log1p", "math.sin", "math.cos", "math.tan", "math.asin", "math.acos", "math.atan", "math.sinh", "math.cosh", "math.tanh",
            "math.asinh", "math.acosh", "math.atanh", "math.floor", "math.ceil", "math.rint", "math.round", "math.reciprocal",
            "math.reciprocal_no_nan", "math.erf", "math.erfc", "math.erfinv", "math.lgamma", "math.digamma", "math.sigmoid",
            "math.log_sigmoid", "math.ndtri", "math.bessel_i0", "math.bessel_i1", "math.conj"),
        .. Same("features, name=None", "nn.relu", "nn.relu6", "nn.elu", "nn.selu", "nn.softsign", "math.softplus"),
        .. Same("features, beta=1.0", "nn.silu", "nn.swish"),
        .. Same("features, alpha=0.2, name=None", "nn.leaky_relu"),
        .. Same("features, approximate=False, name=None", "nn.gelu"),
        .. Same("input, name=None", "identity", "stop_gradient"),
        .. Same("input, dtype=None, name=None, layout=None", "zeros_like", "ones_like"),
        .. Same("tensor, dtype=None, name=None, optimize=True", "compat.v1.zeros_like", "compat.v1.ones_like"),
        .. Same("t, clip_value_min, clip_value_max, name=None", "clip_by_value"),
        .. Same("t, clip_norm, axes=None, name=None", "clip_by_norm"),
        .. Same("x, rate, noise_shape=None, seed=None, name=None", "nn.dropout"),
        .. Same("x, keep_prob=None, noise_shape=None, seed=None, name=None, rate=None", "compat.v1.nn.dropout"),
        .. Same("x, mean, variance, offset, scale, variance_epsilon, name=None", "nn.batch_normalization"),
        .. Same("value, bias, data_format=None, name=None", "nn.bias_add", "compat.v1.nn.bias_add"),
        .. Same("input, depth_radius=5, bias=1, alpha=1, beta=0.5, name=None", "nn.local_response_normalization", "nn.lrn"),
        .. Flags("x, name=None", "math.is_nan", "math.is_inf", "math.is_finite", "math.logical_not"),
        OfTensorFlow("cast", "x, dtype, name=None", Cast),
        OfTensorFlow("dtypes.saturate_cast", "value, dtype, name=None", Cast),
        .. Both(
            "math.add", "math.subtract", "math.multiply", "math.floordiv", "math.floormod", "math.mod", "math.pow", "math.maximum",
            "math.minimum", "math.squared_difference", "math.divide_no_nan", "math.multiply_no_nan", "math.xdivy", "math.xlogy",
            "math.truediv", "math.divide", "__operators__.add"),
        OfTensorFlow("math.atan2", "y, x, name=None", call => Broadcast(call, TypeOf(call))),
        .. Comparisons(
            "math.equal", "math.not_equal", "math.less", "math.less_equal", "math.greater", "math.greater_equal", "math.logical_and",
            "math.logical_or", "math.logical_xor", "__operators__.logical_and", "__operators__.logical_or", "__operators__.logical_xor"),
        .. new[] { "__operators__.eq", "__operators__.ne" }.Select(path =>
            OfTensorFlow(path, "self, other", call => Broadcast(call, ElementType.Bool, "self", "other"))),
        OfTensorFlow("where", "condition, x=None, y=None, name=None", Where),
        OfTensorFlow("nn.crelu", "features, axis=-1, name=None", Doubled),
    ];

    private static IEnumerable<Operator> Same(string args, params string[] paths) =>
        paths.Select(path => OfTensorFlow(path, args, call => call.Value(FirstOf(args)) with { Values = null }));

    private static IEnumerable<Operator> Flags(string args, params string[] paths) =>
        paths.Select(path => OfTensorFlow(path, args, call => new(call.Value(FirstOf(args)).Shape, ElementType.Bool)));

    private static string FirstOf(string args) => args.Split(',')[0];

    private static IEnumerable<Operator> Both(params string[] paths) => paths.Select(path =>
        OfTensorFlow(path, Two, call => Broadcast(call, TypeOf(call)) with { Values = TensorValues.OfBoth(path, call.Arg("x"), call.Arg("y")) }));

    private static IEnumerable<Operator> Comparisons(params string[] paths) =>
        paths.Select(path => OfTensorFlow(path, Two, call => Broadcast(call, ElementType.Bool)));

    private static ElementType TypeOf(OperatorCall call) => Tensors.TypeOf(call.Arg("x"), call.Arg("y"));

    private static Operand.Tensor Broadcast(OperatorCall call, ElementType type, string one = "x", string other = "y")
    {
        Tensors.TypeOf(call.Arg(one), call.Arg(other));
        return new(call.Value(one).Shape.With(call.Value(other).Shape), type);
    }

    private static Operand.Tensor Cast(OperatorCall call)
    {
        var value = call.Value(call.First);
        var type = call.Arg("dtype").AsType("dtype") ?? throw new Refusal("takes a type as 'dtype', not None");
        return new(value.Shape, type) { Values = type.Single is Element.Int32 ? value.Values : null };
    }

    /// <summary>Without values to choose from it gives the positions that are true, of which nothing tells how many there are.</summary>
    private static Operand.Tensor Where(OperatorCall call)
    {
        var condition = call.Value("condition");
        if (!call.Gives("x") && !call.Gives("y"))
            return new(new(null, condition.Shape.Rank), Element.Int64);
        var type = Tensors.TypeOf(call.Arg("x"), call.Arg("y"));
        return new(condition.Shape.With(call.Value("x").Shape).With(call.Value("y").Shape), type);
    }

    private static Operand.Tensor Doubled(OperatorCall call)
    {
        var value = call.Input("features", least: 1);
        var axis = call.Arg("axis").Axis("axis", value.Shape.Rank);
        return value with { Shape = value.Shape.With(axis, 2 * value.Shape[axis]) };
    }
}
