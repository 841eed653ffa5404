using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Functions that make a value of each value: they keep the shape.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/math">TensorFlow, math</see>.</remarks>
internal static class TensorElements
{
    public static readonly IReadOnlyList<Operator> Operators =
    [
        .. Same(NumberKind.Real, "x, name=None", "math.abs"),
        .. Same(NumberKind.Number, "x, name=None",
            "math.negative", "math.sign", "math.square", "math.round", "math.reciprocal", "math.conj"),
        .. Same(NumberKind.FloatOrComplex, "x, name=None",
            "math.sqrt", "math.rsqrt", "math.exp", "math.expm1", "math.log", "math.log1p", "math.sin", "math.cos", "math.tan", "math.asin",
            "math.acos", "math.atan", "math.sinh", "math.cosh", "math.tanh", "math.asinh", "math.acosh", "math.atanh", "math.sigmoid",
            "math.reciprocal_no_nan"),
        .. Same(NumberKind.Float, "x, name=None",
            "math.floor", "math.ceil", "math.rint", "math.erf", "math.erfc", "math.erfinv", "math.erfcinv", "math.lgamma", "math.digamma",
            "math.log_sigmoid", "math.ndtri", "math.bessel_i0", "math.bessel_i1", "math.bessel_i0e", "math.bessel_i1e"),
        .. Same(NumberKind.Real, "features, name=None", "nn.relu", "nn.relu6"),
        .. Same(NumberKind.Float, "features, name=None", "nn.elu", "nn.selu", "nn.softsign", "math.softplus"),
        .. Same(NumberKind.Float, "features, beta=1.0", "nn.silu", "nn.swish"),
        .. Same(NumberKind.Float, "features, approximate=False, name=None", "nn.gelu"),
        OfTensorFlow("nn.leaky_relu", "features, alpha=0.2, name=None", call => Floating(call.Value(NumberKind.Real))),
        .. Same(NumberKind.Real, "t, clip_value_min, clip_value_max, name=None", call => call.TypeOf(
            NumberKind.Real, "t", "clip_value_min", "clip_value_max"), "clip_by_value"),
        .. Same(NumberKind.Float, "t, clip_norm, axes=None, name=None", "clip_by_norm"),
        .. Same(NumberKind.Float, "x, rate, noise_shape=None, seed=None, name=None", "nn.dropout"),
        .. Same(NumberKind.Float, "x, keep_prob=None, noise_shape=None, seed=None, name=None, rate=None", "compat.v1.nn.dropout"),
        .. Same(NumberKind.Float, "input, depth_radius=5, bias=1, alpha=1, beta=0.5, name=None", "nn.local_response_normalization"),
        .. Same(NumberKind.Float, "inputs, min=-6, max=6, num_bits=8, narrow_range=False, name=None",
            "quantization.fake_quant_with_min_max_args"),
        .. Same(NumberKind.Float, "inputs, min, max, num_bits=8, narrow_range=False, name=None",
            "quantization.fake_quant_with_min_max_vars"),
        .. Same(NumberKind.Float, "tensor, message, name=None", "debugging.check_numerics"),
        OfTensorFlow("identity", "input, name=None", Identity),
        OfTensorFlow("stop_gradient", "input, name=None", Identity),
        .. Filled("input, dtype=None, name=None, layout=None", "zeros_like", "ones_like"),
        .. Filled("tensor, dtype=None, name=None, optimize=True", "compat.v1.zeros_like", "compat.v1.ones_like"),
        .. Flags(NumberKind.Float, "math.is_nan", "math.is_inf", "math.is_finite"),
        .. Flags(NumberKind.Bool, "math.logical_not"),
        .. Same(NumberKind.Integer, "x, name=None", "bitwise.invert"),
        OfTensorFlow("cast", "x, dtype, name=None", call => Cast(call, isFollowed: true)),
        // In a model that is called as a layer TensorFlow may follow numbers through every type.
        OfTensorFlow(TensorSizes.Nested + "cast", "x, dtype, name=None", call => Cast(call, isFollowed: false)),
        OfTensorFlow("dtypes.saturate_cast", "value, dtype, name=None", call => Cast(call, isFollowed: false)),
        // As an operation of TensorFlow 1, which follows numbers through every type.
        OfTensorFlow("raw_ops.Cast", "x, dtype", call => Cast(call, isFollowed: false)),
    ];

    private static IEnumerable<Operator> Same(NumberKind kind, string args, params string[] paths) => Same(kind, args, _ => { }, paths);

    private static IEnumerable<Operator> Same(NumberKind kind, string args, Action<OperatorCall> check, params string[] paths) =>
        paths.Select(path => OfTensorFlow(path, args, call =>
        {
            var value = call.Value(kind);
            check(call);
            return value;
        }));

    private static IEnumerable<Operator> Flags(NumberKind kind, params string[] paths) =>
        paths.Select(path => OfTensorFlow(path, "x, name=None", call => new(call.Value(kind).Shape, ElementType.Bool)));

    private static IEnumerable<Operator> Filled(string args, params string[] paths) => paths.Select(path =>
        OfTensorFlow(path, args, call =>
        {
            var value = call.Value(call.First);
            return value with { Type = call.Arg("dtype").AsType("dtype") ?? value.Type };
        }));

    private static Operand.Tensor Identity(OperatorCall call) => call.Value("input") with { Known = TensorValues.Of(call.Arg("input")) };

    /// <summary>Single precision for whole numbers.</summary>
    private static Operand.Tensor Floating(Operand.Tensor value) =>
        value with { Type = value.Type.Map(element => element.IsInteger() ? Element.Float32 : element) };

    /// <summary>Numbers of 32 bits are followed, and no others: what comes of others is not known.</summary>
    private static Operand.Tensor Cast(OperatorCall call, bool isFollowed)
    {
        var value = call.Value(call.First);
        var type = call.TypeIn("dtype");
        if (type.Single is Element.String != value.Type.Single is Element.String && value.Type.IsKnown)
            throw new Refusal($"cannot make {type} of {value.Type}");
        return value with { Type = type, Known = type.Single is not Element.Int32 ? null : Known() };

        KnownNumbers? Known() => value.Type.Single switch
        {
            Element.Int32 => TensorValues.Of(call.Arg(call.First)),
            not null when isFollowed && value.Shape.Rank == 0 => KnownNumbers.None(1),
            not null when isFollowed && value.Shape is { Rank: 1, Last: < 255 and var count } => KnownNumbers.None((int)count),
            _ => null,
        };
    }
}
