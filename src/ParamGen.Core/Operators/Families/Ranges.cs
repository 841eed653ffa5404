using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Rows of numbers from one value to another.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/numpy/">Keras, NumPy ops</see>.</remarks>
internal static class Ranges
{
    public static readonly OperatorFamily Family = new("Ranges",
    [
        One("ops.numpy", "Linspace", "num=50, endpoint=True, retstep=False, dtype=None, axis=0", "start, stop", Linear),
        One("ops.numpy", "Logspace", "num=50, endpoint=True, base=10, dtype=None, axis=0", "start, stop", Range),
        One("ops.numpy", "Geomspace", "num=50, endpoint=True, dtype=None, axis=0", "start, stop", Range),
    ]);

    private static Operand.Tensor Linear(OperatorCall call) => call.Flag("retstep")
        ? throw new Refusal("gives a step that is not a tensor")
        : Range(call);

    /// <summary>Both ends are broadcast, and the numbers stand on an axis of their own.</summary>
    private static Operand.Tensor Range(OperatorCall call)
    {
        var shape = call.Shape("start").With(call.Shape("stop"));
        var axis = call.Setting("axis").Axis("axis", shape.Rank + 1);
        var type = Promotion.Of(call.Type("dtype") ?? call.Arg("start").OwnType(), Element.PythonReal);
        return new(shape.Inserted(axis, call.Integer("num")), type);
    }
}
