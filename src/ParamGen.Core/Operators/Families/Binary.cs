using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Operators of two values that are broadcast to one shape, such as x + y; one of them may be a number of Python's.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/numpy/">Keras, NumPy ops</see>.</remarks>
internal static class Binary
{
    private const string Two = "x1, x2";

    public static readonly OperatorFamily Arithmetic = new("Arithmetic of two",
    [
        .. Symmetric(
            "ops.numpy",
            ["Add", "Multiply", "Maximum", "Minimum", "Fmax", "Fmin"],
            Two,
            call => Broadcast(call, Promoted(call))),
        .. All("ops.numpy", ["Subtract", "FloorDivide", "Power"], "", Two, call => Broadcast(call, Promoted(call))),
        .. Symmetric(
            "ops.numpy",
            ["Logaddexp", "Logaddexp2"],
            Two,
            call => Broadcast(call, Promoted(call, Element.PythonReal))),
        .. All(
            "ops.numpy",
            ["Divide", "DivideNoNan", "TrueDivide"],
            "",
            Two,
            call => Broadcast(call, Promoted(call, Element.PythonReal))),
        .. All("ops.numpy", ["Mod", "Fmod"], "", Two, call => Broadcast(call, TypeRules.Number(Promoted(call)))),
        .. Symmetric("ops.numpy", ["Gcd", "Lcm"], Two, call => Broadcast(call, PromotedOwn(call))),
        .. All("ops.numpy", ["Ldexp", "Nextafter"], "", Two, call => Broadcast(call, PromotedOwn(call, Element.PythonReal))),
        One("ops.numpy", "Arctan2", "", Two, call => Broadcast(call, ArcTangent(call))),
        One("ops.numpy", "Heaviside", "", Two, call => Broadcast(OfTensors(call), TypeRules.FloatOfSize(Promoted(call)))),
        .. Symmetric("ops.numpy", ["Hypot"], Two, call => Broadcast(OfTensors(call), TypeRules.FloatOfSize(Promoted(call)))),
        One("ops.math", "Gammainc", "", Two, call => Broadcast(OfTensors(call), Promoted(call, Element.PythonReal))),
        .. Symmetric("ops.numpy", ["BitwiseAnd", "BitwiseOr", "BitwiseXor"], "x, y", Bitwise),
        .. All(
            "ops.numpy",
            ["BitwiseLeftShift", "LeftShift", "BitwiseRightShift", "RightShift"],
            "",
            "x, y",
            Bitwise),
    ]);

    public static readonly OperatorFamily Comparisons = new("Comparisons and logic",
    [
        .. Symmetric(
            "ops.numpy",
            ["Equal", "NotEqual", "LogicalAnd", "LogicalOr", "LogicalXor"],
            Two,
            call => Broadcast(call, ElementType.Bool)),
        .. All(
            "ops.numpy",
            ["Greater", "GreaterEqual", "Less", "LessEqual"],
            "",
            Two,
            call => Broadcast(call, ElementType.Bool)),
        One("ops.numpy", "Isclose", "equal_nan=False", "x1, x2, rtol=1e-05, atol=1e-08", call => Broadcast(call, ElementType.Bool)),
        One("ops.numpy", "AllClose", "rtol=1e-05, atol=1e-08, equal_nan=False", Two, _ => new(new(), ElementType.Bool)),
        One("ops.numpy", "IsIn", "assume_unique=False, invert=False", Two, call => call.Input with { Type = ElementType.Bool }),
        One("ops.numpy", "Where", "", "condition, x1, x2", Where),
        One("ops.numpy", "Select", "", "condlist, choicelist, default=0", Select),
    ]);

    private static Operand.Tensor Broadcast(OperatorCall call, ElementType type) =>
        new(call.Shape("x1").With(call.Shape("x2")), type);

    /// <summary>The type of both, and of further ones.</summary>
    private static ElementType Promoted(OperatorCall call, params Element[] others) =>
        Promotion.Of([call.Arg("x1").Type(), call.Arg("x2").Type(), .. others.Select(other => (ElementType)other)]);

    /// <summary>The same, where a number of Python's counts like a tensor.</summary>
    private static ElementType PromotedOwn(OperatorCall call, params Element[] others) =>
        Promotion.Of([call.Arg("x1").OwnType(), call.Arg("x2").OwnType(), .. others.Select(other => (ElementType)other)]);

    /// <summary>A number of Python's counts as one of single precision.</summary>
    private static ElementType ArcTangent(OperatorCall call)
    {
        return Promotion.Of(Of("x1"), Of("x2"), Element.PythonReal);

        ElementType Of(string name) => call.Arg(name).HasShape() ? call.Arg(name).Type() : ElementType.Float32;
    }

    /// <summary>A call whose values are both tensors.</summary>
    private static OperatorCall OfTensors(OperatorCall call)
    {
        call.Tensor("x1");
        call.Tensor("x2");
        return call;
    }

    /// <summary>
    /// Keras 3.16 broadcasts both; before, it gave the shape of the first, and its type where the second is a number of Python's. Where
    /// these differ there is no telling which one runs.
    /// </summary>
    private static Operand.Tensor Bitwise(OperatorCall call)
    {
        var (x, y) = (call.Arg("x"), call.Arg("y"));
        var (shape, type) = (x.ShapeOrNone().With(y.ShapeOrNone()), Promotion.Of(x.Type(), y.Type()));
        if (x is Operand.Tensor first && shape != first.Shape)
            throw new Refusal($"would give {shape} or {first.Shape}, depending on the version of Keras");
        return new(shape, !y.IsInteger() || type == x.Type() ? type : ElementType.Unknown);
    }

    private static Operand.Tensor Where(OperatorCall call)
    {
        var shape = call.Shape("condition").With(call.Shape("x1")).With(call.Shape("x2"));
        return new(shape, Promotion.Of(Choice("x1"), Choice("x2")));

        ElementType Choice(string name) => call.Gives(name) ? call.Arg(name).Type() : ElementType.Integer;
    }

    /// <summary>
    /// Keras 3.16 broadcasts all values; before, it gave the first choice's shape. Where these differ there is no telling which one runs.
    /// </summary>
    private static Operand.Tensor Select(OperatorCall call)
    {
        var (conditions, choices) = (call.List("condlist"), call.List("choicelist"));
        var first = choices[0].AsTensor("choicelist");
        var shape = conditions.Concat(choices).Append(call.Arg("default")).Select(Operands.ShapeOrNone)
            .Aggregate(new Shape(), Broadcasting.With);
        if (shape != first.Shape)
            throw new Refusal($"would give {shape} or {first.Shape}, depending on the version of Keras");
        var type = Promotion.Of([.. choices.Select(Operands.Type), call.Arg("default").Type()]);
        return new(shape, type == first.Type ? type : ElementType.Unknown);
    }
}
