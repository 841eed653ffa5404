using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Operators that go along an axis, or along all values in a row: sums so far, order, differences.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/numpy/">Keras, NumPy ops</see>.</remarks>
internal static class Sequences
{
    public static readonly OperatorFamily Family = new("Along an axis",
    [
        .. All("ops.numpy", ["Cumsum", "Cumprod", "Nancumsum", "Nancumprod"], "axis=None, dtype=None", "x", Cumulative),
        One("ops.numpy", "Sort", "axis=-1", "x", call => Along(call, call.Input.Type)),
        One("ops.numpy", "Argsort", "axis=-1", "x", call => Along(call, ElementType.Int32)),
        One("ops.numpy", "Argpartition", "kth, axis=-1", "x", Partition),
        One("ops.numpy", "Diff", "n=1, axis=-1", "a", Difference),
        Several("ops.math", "TopK", "k, sorted=True, is_stable=True", "x", Top),
        One("ops.math", "InTopK", "k", "targets, predictions", call => call.Input with { Type = ElementType.Bool }),
        .. All(
            "ops.math",
            ["SegmentSum", "SegmentMax", "SegmentMin", "SegmentProd"],
            "num_segments=None, sorted=False",
            "data, _",
            Segments),
    ]);

    /// <summary>The same shape, or that of all values in a row where no axis is named.</summary>
    private static Operand.Tensor Along(OperatorCall call, ElementType type)
    {
        var shape = call.Input.Shape;
        if (call.Setting("axis") is Operand.None)
            return new(shape.Flat(), type);
        call.Setting("axis").Axis("axis", shape.Rank);
        return new(shape, type);
    }

    private static Operand.Tensor Cumulative(OperatorCall call) =>
        Along(call, TypeRules.Number(call.Type("dtype") ?? call.Input.Type));

    private static Operand.Tensor Partition(OperatorCall call)
    {
        call.Integer("kth");
        return Along(call, ElementType.Int32);
    }

    private static Operand.Tensor Difference(OperatorCall call)
    {
        var shape = call.Input.Shape;
        var axis = call.Setting("axis").Axis("axis", shape.Rank);
        // n − order, and nothing where that is more
        var size = shape[axis] - call.Integer("n");
        return call.Input with { Shape = shape.With(axis, size < 0 ? 0 : size) };
    }

    private static IEnumerable<Operand.Tensor> Top(OperatorCall call)
    {
        call.Input.RequireRank("x", 1);
        var shape = call.Input.Shape.With(-1, call.Integer("k"));
        return [call.Input with { Shape = shape }, new(shape, ElementType.Int32)];
    }

    /// <summary>One value for each segment; how many there are is not known where no number is given.</summary>
    private static Operand.Tensor Segments(OperatorCall call)
    {
        var shape = call.Input.Shape;
        return call.Input with { Shape = new([call.IntegerOrNone("num_segments"), .. shape.Dims.Skip(1)]) };
    }
}
