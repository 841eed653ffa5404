using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Operators that make a number of each number: they keep the shape, and differ in the type that they give.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/numpy/">Keras, NumPy ops</see>.</remarks>
internal static class Elementwise
{
    public static readonly OperatorFamily Family = new("Element-wise, of one tensor",
    [
        .. Numpy(TypeRules.Same, "Absolute", "Abs", "BitwiseInvert", "BitwiseNot", "Conjugate", "Conj", "Copy", "Imag", "Negative", "Real",
            "Sign", "Trunc"),
        .. Numpy(TypeRules.Floating, "Angle", "Arccos", "Arccosh", "Arcsin", "Arcsinh", "Arctan", "Arctanh", "Ceil", "Cos", "Cosh", "Floor",
            "Log", "Log10", "Log1p", "Log2", "Sin", "Sinc", "Sinh", "Sqrt", "Tan", "Tanh"),
        .. Numpy(TypeRules.FloatOfIntegers, "Exp", "Exp2", "Expm1"),
        .. Numpy(TypeRules.RealOfIntegers, "Fabs"),
        .. Numpy(TypeRules.FloatOfSizeOrBool, "Cbrt"),
        .. Numpy(TypeRules.FloatOfPrecision, "Deg2rad", "Rad2deg", "I0"),
        .. Numpy(TypeRules.Number, "Square"),
        .. Numpy(TypeRules.Float32, "Reciprocal"),
        .. Numpy(TypeRules.Bool, "Isfinite", "Isinf", "Isnan", "Isneginf", "Isposinf", "Isreal", "LogicalNot", "Signbit"),
        .. Numpy(TypeRules.Correlation, "Corrcoef"),
        One("ops.numpy", "Clip", "x_min, x_max", "x", Of(TypeRules.Number)),
        One("ops.numpy", "NanToNum", "nan=0.0, posinf=None, neginf=None", "x", Of(TypeRules.Same)),
        One("ops.numpy", "Round", "decimals=0", "x", Of(TypeRules.Same)),
        .. All("ops.numpy", ["Tril", "Triu"], "k=0", "x", Of(TypeRules.Same)),
        .. All("ops.math", ["Rsqrt", "Erf", "Erfinv"], "", "x", Of(TypeRules.Same)),
        One("ops.math", "Erfc", "", "x", Of(TypeRules.WithReal)),
        One("ops.core", "StopGradient", "", "variable", Of(TypeRules.Same)),
        One(
            "quantizers.quantizers",
            "FakeQuantWithMinMaxVars",
            "num_bits=8, narrow_range=False, axis=None",
            "inputs, min_vals, max_vals",
            Of(TypeRules.Same),
            takesName: false),
    ]);

    /// <summary>The shape of the first value, and the type that follows from its own.</summary>
    public static Func<OperatorCall, Operand.Tensor> Of(Func<ElementType, ElementType> type) =>
        call => call.Input with { Type = type(call.Input.Type) };

    private static IEnumerable<Operator> Numpy(Func<ElementType, ElementType> type, params string[] names) =>
        All("ops.numpy", names, "", "x", Of(type));
}
