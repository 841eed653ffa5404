using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Operators that make one number of all those along some axes, or along all of them.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/numpy/">Keras, NumPy ops</see>.</remarks>
internal static class Reductions
{
    private const string Kept = "axis=None, keepdims=False";
    private const string Method = "axis=None, method='linear', keepdims=False";

    public static readonly OperatorFamily Family = new("Reductions",
    [
        .. Numpy(Kept, TypeRules.Bool, "All", "Any"),
        .. Numpy(Kept, TypeRules.Same, "Amax", "Amin", "Ptp"),
        .. Numpy("axis=None, keepdims=False, initial=None", TypeRules.Same, "Max", "Min"),
        .. Numpy(Kept, TypeRules.Int32, "Argmax", "Argmin"),
        .. All("ops.numpy", ["Nanargmax", "Nanargmin"], Kept, "x", Position),
        .. Numpy(Kept, TypeRules.Mean, "Mean"),
        .. Numpy(Kept, TypeRules.Floating, "Median"),
        .. Numpy(Kept, TypeRules.FloatOfIntegers, "Std"),
        .. Numpy(Kept, TypeRules.Sum, "Sum", "Nansum"),
        .. Numpy(Kept, TypeRules.Product, "Nanprod"),
        .. Numpy(Kept, TypeRules.Extreme, "Nanmax", "Nanmin"),
        .. Numpy(Kept, TypeRules.WithReal, "Var", "Nanmean", "Nanmedian", "Nanstd", "Nanvar"),
        One("ops.numpy", "Prod", "axis=None, keepdims=False, dtype=None", "x", Product),
        One("ops.numpy", "CountNonzero", "axis=None", "x", Count),
        One("ops.numpy", "Average", "axis=None", "x, weights=None", Average),
        One("ops.numpy", "Trapezoid", "x=None, dx=1.0, axis=-1", "y", Trapezoid),
        .. All("ops.numpy", ["Quantile", "Nanquantile"], Method, "x, q", call => Quantile(call, TypeRules.Floating, least: 2)),
        One("ops.numpy", "Percentile", Method, "x, q", call => Quantile(call, TypeRules.FloatOrSingle, least: 0)),
        One("ops.numpy", "Nanpercentile", Method, "x, q", call => Quantile(call, TypeRules.SingleOfIntegers, least: 0)),
        One("ops.math", "Logsumexp", Kept, "x", call => Reduced(call, LogSum)),
        Several("ops.nn", "Moments", "axes, keepdims=False, synchronized=False", "x", Moments),
        One("ops.linalg", "Norm", "ord=None, axis=None, keepdims=False", "x", Norm),
    ]);

    private static IEnumerable<Operator> Numpy(string settings, Func<ElementType, ElementType> type, params string[] names) =>
        All("ops.numpy", names, settings, "x", call => Reduced(call, type));

    private static Operand.Tensor Reduced(OperatorCall call, Func<ElementType, ElementType> type) =>
        new(call.Input.Shape.Reduced(call.Setting("axis"), call.Flag("keepdims")), type(call.Input.Type));

    /// <summary>A position along one axis, or along all of them.</summary>
    private static Operand.Tensor Position(OperatorCall call)
    {
        call.IntegerOrNone("axis");
        return Reduced(call, TypeRules.Int32);
    }

    private static Operand.Tensor Product(OperatorCall call) =>
        Reduced(call, type => call.Type("dtype") is { } given ? TypeRules.Signed(given) : TypeRules.Product(type));

    private static Operand.Tensor Count(OperatorCall call) =>
        new(call.Input.Shape.Reduced(call.Setting("axis"), keepDims: false), ElementType.Int32);

    /// <summary>Keras 3.16 gives the type of the input, and single precision for whole numbers; before, it was always that.</summary>
    private static ElementType LogSum(ElementType type) =>
        TypeRules.WithReal(type) is { Single: Element.Float32 } same ? same : ElementType.Unknown;

    /// <summary>Weights have the shape of the values, or that of the axis.</summary>
    private static Operand.Tensor Average(OperatorCall call)
    {
        var (x, axis) = (call.Input, call.Setting("axis"));
        ElementType type = Promotion.Of(x.Type, Element.PythonReal);
        if (call.Gives("weights"))
        {
            var weights = call.Tensor("weights");
            type = Promotion.Of(x.Type, Element.PythonReal, weights.Type);
            int[] axes = axis is Operand.None ? [] : axis.AxesOf("axis", x.Shape.Rank);
            var along = axes is [var one] ? new Shape(x.Shape[one]) : x.Shape;
            if (!x.Shape.EqualsBeside(weights.Shape) && !along.EqualsBeside(weights.Shape))
                throw new Refusal($"takes weights of shape {along}, not {weights.Shape}");
        }

        return new(x.Shape.Reduced(axis, keepDims: false), type);
    }

    private static Operand.Tensor Trapezoid(OperatorCall call)
    {
        var y = call.Input;
        var shape = y.Shape;
        if (shape.Rank > 0 && call.Setting("axis") is not Operand.None)
            shape = shape.Without((int)Axes.Remainder(call.Integer("axis"), shape.Rank));
        return new(shape, TypeRules.WithReal(y.Type));
    }

    /// <summary>Several quantiles come first. A list of fewer than so many counts as a single one.</summary>
    private static Operand.Tensor Quantile(OperatorCall call, Func<ElementType, ElementType> type, int least)
    {
        var reduced = Reduced(call, type);
        return call.Arg("q") switch
        {
            Operand.List list when list.Items.Count >= least => reduced with { Shape = reduced.Shape.Inserted(0, list.Items.Count) },
            var q when q.HasShape() && q.ShapeOrNone() is { Rank: > 0 } shape =>
                reduced with { Shape = reduced.Shape.Inserted(0, shape[0]) },
            _ => reduced,
        };
    }

    private static IEnumerable<Operand.Tensor> Moments(OperatorCall call)
    {
        var moment = call.Input with { Shape = call.Input.Shape.Reduced(call.Setting("axes"), call.Flag("keepdims")) };
        return [moment, moment];
    }

    private static Operand.Tensor Norm(OperatorCall call)
    {
        var (order, axis) = (call.Setting("ord"), call.Setting("axis"));
        var count = axis is Operand.None ? call.Input.Shape.Rank : axis.AsIntegers("axis").Length;
        var isKnown = order switch
        {
            Operand.Text text => count != 1 && text.Value is "fro" or "nuc",
            Operand.Integer or Operand.Flag => count != 2 || Math.Abs(order.AsInteger("ord")) is 1 or 2,
            Operand.Real real => count != 2 || double.IsInfinity(real.Value) || Math.Abs(real.Value) is 1 or 2,
            _ => order is Operand.None,
        };
        if (!isKnown)
            throw new Refusal($"has no norm {order} over {count} axes");
        return Reduced(call, TypeRules.FloatOfIntegers);
    }
}
