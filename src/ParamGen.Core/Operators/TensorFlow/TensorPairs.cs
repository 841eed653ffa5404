using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Functions of the values at one place of two tensors or more, which are broadcast to one shape.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/math">TensorFlow, math</see>.</remarks>
internal static class TensorPairs
{
    private const string Two = "x, y, name=None";

    private static readonly string[] normalized = ["x", "mean", "variance", "offset", "scale"];

    public static readonly IReadOnlyList<Operator> Operators =
    [
        .. Both(
            NumberKind.Number, "math.add", "math.subtract", "math.multiply", "math.pow", "math.squared_difference", "__operators__.add"),
        .. Both(NumberKind.Real, "math.floordiv", "math.floormod", "math.mod", "math.maximum", "math.minimum"),
        .. Both(NumberKind.FloatOrComplex, "math.divide_no_nan", "math.multiply_no_nan", "math.xdivy", "math.xlogy", "math.xlog1py"),
        .. Both(NumberKind.Integer, "bitwise.bitwise_and", "bitwise.bitwise_or", "bitwise.bitwise_xor", "bitwise.left_shift",
            "bitwise.right_shift"),
        .. new[] { "math.truediv", "math.divide" }.Select(path => OfTensorFlow(path, Two, call =>
            new(call.Broadcast("x", "y"), Quotient(call.TypeOf(NumberKind.Number, "x", "y"))))),
        // As an operation of TensorFlow 1, which divides whole numbers into such.
        OfTensorFlow("raw_ops.Div", Two, call => new(call.Broadcast("x", "y"), call.TypeOf(NumberKind.Number, "x", "y"))),
        OfTensorFlow("math.atan2", "y, x, name=None", call => new(call.Broadcast("y", "x"), call.TypeOf(NumberKind.Float, "y", "x"))),
        .. Compare(NumberKind.Any, Two, "math.equal", "math.not_equal"),
        .. Compare(NumberKind.Real, Two, "math.less", "math.less_equal", "math.greater", "math.greater_equal"),
        .. Compare(NumberKind.Bool, Two, "math.logical_and", "math.logical_or", "math.logical_xor", "__operators__.logical_and",
            "__operators__.logical_or", "__operators__.logical_xor"),
        .. Compare(NumberKind.Any, "self, other", "__operators__.eq", "__operators__.ne"),
        OfTensorFlow("where", "condition, x=None, y=None, name=None", Where),
        // As an operation of TensorFlow 1, whose condition may be one for each sample.
        OfTensorFlow("raw_ops.Select", "condition, x, y", Select),
        OfTensorFlow("nn.batch_normalization", "x, mean, variance, offset, scale, variance_epsilon, name=None", Normalized),
        OfTensorFlow("nn.bias_add", "value, bias, data_format=None, name=None", Biased),
        OfTensorFlow("nn.sigmoid_cross_entropy_with_logits", "labels=None, logits=None, name=None", call =>
            new(
                new[] { call.Value("logits").Shape, call.Value("labels").Shape }.Merged(),
                call.TypeOf(NumberKind.Float, "labels", "logits"))),
        OfTensorFlow("nn.crelu", "features, axis=-1, name=None", Doubled),
    ];

    private static IEnumerable<Operator> Both(NumberKind kind, params string[] paths) => paths.Select(path =>
        OfTensorFlow(path, Two, call => new(call.Broadcast("x", "y"), call.TypeOf(kind, "x", "y"))
        {
            Known = TensorValues.OfBoth(path, call.Arg("x"), call.Arg("y")),
        }));

    private static IEnumerable<Operator> Compare(NumberKind kind, string args, params string[] paths)
    {
        string[] names = [.. args.Split(',').Take(2).Select(name => name.Trim())];
        return paths.Select(path => OfTensorFlow(path, args, call =>
        {
            call.TypeOf(kind, names);
            return new(call.Broadcast(names), ElementType.Bool);
        }));
    }

    /// <summary>Whole numbers become others: of single precision where they have up to 16 bits, else of double.</summary>
    private static ElementType Quotient(ElementType type) => type.Map(element => element switch
    {
        Element.Int8 or Element.UInt8 or Element.Int16 or Element.UInt16 => Element.Float32,
        _ when element.IsInteger() => Element.Float64,
        _ => element,
    });

    /// <summary>Without values to choose from it gives the positions that are true, of which nothing tells how many there are.</summary>
    private static Operand.Tensor Where(OperatorCall call)
    {
        if (!call.Gives("x") && !call.Gives("y"))
            return new(new(null, call.Value("condition").Shape.Rank), Element.Int64);
        call.Value("condition", NumberKind.Bool);
        return new(call.Broadcast("condition", "x", "y"), call.TypeOf(NumberKind.Any, "x", "y"));
    }

    private static Operand.Tensor Select(OperatorCall call)
    {
        var condition = call.Value("condition", NumberKind.Bool).Shape;
        var shape = new[] { call.Value("x").Shape, call.Value("y").Shape }.Merged();
        if (condition.Rank > 0 && !condition.Fits(condition.Rank == 1 ? shape.First(1) : shape))
            throw new Refusal($"takes a condition of the shape {shape}, not {condition}");
        return new(condition.Rank > 1 ? new[] { shape, condition }.Merged() : shape, call.TypeOf(NumberKind.Any, "x", "y"));
    }

    private static Operand.Tensor Normalized(OperatorCall call)
    {
        string[] names = [.. normalized.Where(call.Gives)];
        return new(call.Broadcast(names), call.TypeOf(NumberKind.Float, names));
    }

    /// <summary>A number for each channel.</summary>
    private static Operand.Tensor Biased(OperatorCall call)
    {
        var (value, bias) = (call.Value("value", 2, NumberKind.Number), call.Value("bias").Shape);
        var isFirst = call.Arg("data_format") switch
        {
            Operand.None => false,
            Operand.Text { Value: var format } when format.StartsWith("NC", StringComparison.Ordinal) && format.Length > 2 => true,
            Operand.Text { Value: var format } when format.StartsWith("N", StringComparison.Ordinal)
                && format.EndsWith("C", StringComparison.Ordinal) => false,
            var other => throw new Refusal($"takes no {other} as 'data_format'"),
        };
        var axis = isFirst ? 1 : value.Shape.Rank - 1;
        if (bias.Rank != 1 || (bias.Last is { } count && value.Shape[axis] is { } channels && count != channels))
            throw new Refusal($"takes a number for each channel of {value.Shape}, not {bias}");
        return new(value.Shape.With(axis, value.Shape[axis] ?? bias.Last), call.TypeOf(NumberKind.Number, "value", "bias"));
    }

    private static Operand.Tensor Doubled(OperatorCall call)
    {
        var value = call.Value("features", 1, NumberKind.Float);
        var axis = call.Arg("axis").Axis("axis", value.Shape.Rank);
        return value with { Shape = value.Shape.With(axis, 2 * value.Shape[axis]) };
    }
}
