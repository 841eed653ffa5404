using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Operators that give another type, or a tensor of one value in the shape of another.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/core/">Keras, core ops</see>.</remarks>
internal static class Casts
{
    public static readonly OperatorFamily Family = new("Types and constant values",
    [
        .. All("ops.core", ["Cast", "SaturateCast"], "dtype", "x", call => OfType(call, ElementType.Float32)),
        One("ops.core", "ConvertToTensor", "dtype=None, sparse=None, ragged=None", "x", call => OfType(call, call.Input.Type)),
        One("ops.numpy", "Array", "dtype=None", "x, dtype=None", call => OfType(call, call.Input.Type)),
        One("ops.numpy", "View", "dtype=None", "x", View),
        .. All("ops.numpy", ["OnesLike", "EmptyLike"], "dtype=None", "x", call => OfType(call, call.Input.Type)),
        One("ops.numpy", "ZerosLike", "dtype=None", "x, dtype=None", call => OfType(call, call.Input.Type)),
        One("ops.numpy", "FullLike", "dtype=None", "x, fill_value", call => OfType(call, call.Input.Type)),
        One("ops.numpy", "Full", "shape, dtype=None", "fill_value", Full),
        One("ops.nn", "Polar", "", "abs_, angle", call => call.Input with { Type = ElementType.Float32 }),
        One("ops.math", "ViewAsComplex", "", "x", AsComplex),
        One("ops.math", "ViewAsReal", "", "x", call => new(call.Input.Shape.Then(2), ElementType.Float32)),
    ]);

    private static Operand.Tensor OfType(OperatorCall call, ElementType otherwise) =>
        call.Input with { Type = call.Type("dtype") ?? otherwise };

    /// <summary>The same bytes as another type, the last axis longer or shorter.</summary>
    private static Operand.Tensor View(OperatorCall call)
    {
        var x = call.Input;
        var type = call.Type("dtype") ?? x.Type;
        if (type == x.Type)
            return x;
        if (x.Type.Single is not { } before || type.Single is not { } after)
            throw new Refusal($"takes a known type, not {x.Type} as {type}");
        var (from, to) = (before.SizeInBytes(), after.SizeInBytes());
        if (from == to)
            return x with { Type = type };
        x.RequireRank("x", 1);
        if (x.Shape.Last * from is { } bytes && bytes % to != 0)
            throw new Refusal($"cannot view {x.Shape} of {x.Type} as {type}, because {bytes} bytes are not a multiple of {to}");
        return new(x.Shape.With(-1, x.Shape.Last * from / to), type);
    }

    private static Operand.Tensor Full(OperatorCall call) =>
        new(call.Setting("shape").AsShape("shape"), call.Type("dtype") ?? ElementType.Float32);

    private static Operand.Tensor AsComplex(OperatorCall call)
    {
        call.Input.RequireRank("x", 1);
        return new(call.Input.Shape.WithoutLast(), Element.Complex64);
    }
}
