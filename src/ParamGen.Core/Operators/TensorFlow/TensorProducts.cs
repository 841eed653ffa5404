using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Products of tensors, in which axes are summed over, and what else is done with matrices.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/linalg">TensorFlow, linalg</see>.</remarks>
internal static class TensorProducts
{
    private const string Sides = "transpose_a=False, transpose_b=False, adjoint_a=False, adjoint_b=False";

    public static readonly IReadOnlyList<Operator> Operators =
    [
        OfTensorFlow(
            "linalg.matmul",
            $"a, b, {Sides}, a_is_sparse=False, b_is_sparse=False, output_type=None, grad_a=False, grad_b=False, name=None",
            Matmul),
        OfTensorFlow("linalg.matvec", "a, b, transpose_a=False, adjoint_a=False, a_is_sparse=False, b_is_sparse=False, name=None", Vector),
        OfTensorFlow("tensordot", "a, b, axes, name=None", Tensordot),
        OfTensorFlow("linalg.band_part", "input, num_lower, num_upper, name=None", call => call.Value("input", least: 2)),
        .. new[] { "linalg.inv", "linalg.cholesky" }.Select(path => OfTensorFlow(path, "input, adjoint=False, name=None", Square)),
        OfTensorFlow("linalg.det", "input, name=None", call =>
        {
            var value = Square(call);
            return value with { Shape = value.Shape.WithoutLast(2) };
        }),
        OfTensorFlow("linalg.trace", "x, name=None", call =>
        {
            var value = call.Value("x", 2, NumberKind.Number);
            return value with { Shape = value.Shape.WithoutLast(2) };
        }),
        OfTensorFlow("linalg.diag_part", "input, name='diag_part', k=0, padding_value=0, align='RIGHT_LEFT'", Diagonal),
        OfTensorFlow("linalg.cross", "a, b, name=None", call => new(
            new[] { call.Value("a", least: 1).Shape, call.Value("b", least: 1).Shape }.Merged(),
            call.TypeOf(NumberKind.Real, "a", "b"))),
    ];

    private static Operand.Tensor Matmul(OperatorCall call)
    {
        if (call.Gives("output_type"))
            throw new Refusal("takes a type as 'output_type', which is not followed");
        var shape = Product(Side(call, "a"), Side(call, "b"));
        return new(shape, call.TypeOf(NumberKind.Number, "a", "b"));
    }

    private static Operand.Tensor Vector(OperatorCall call) => new(
        Product(Side(call, "a"), call.Value("b", least: 1).Shape.Then(1)).WithoutLast(),
        call.TypeOf(NumberKind.Number, "a", "b"));

    /// <summary>Rows of the one times columns of the other, for each pair of matrices.</summary>
    private static Shape Product(Shape one, Shape other)
    {
        if (one.Last is { } columns && other[-2] is { } rows && columns != rows)
            throw new Refusal($"multiplies {one} and {other}, of which {columns} and {rows} must be the same");
        return Tensors.Broadcast(one.WithoutLast(2), other.WithoutLast(2)).Then(one[-2], other.Last);
    }

    /// <summary>A matrix, or its transpose.</summary>
    private static Shape Side(OperatorCall call, string name)
    {
        var shape = call.Value(name, least: 2).Shape;
        var (isTransposed, isAdjoint) = (call.Arg("transpose_" + name).IsTrue(), call.Arg("adjoint_" + name).IsTrue());
        return isTransposed && isAdjoint ? throw new Refusal($"takes '{name}' transposed twice")
            : isTransposed || isAdjoint ? shape.WithoutLast(2).Then(shape.Last, shape[-2])
            : shape;
    }

    /// <summary>So many last axes of the one and first ones of the other are summed over, or those that are listed.</summary>
    private static Operand.Tensor Tensordot(OperatorCall call)
    {
        var (one, other, axes) = (call.Value("a").Shape, call.Value("b").Shape, call.Arg("axes"));
        var (left, right) = axes switch
        {
            _ when axes.IsInteger() => Count(axes.AsInteger("axes")),
            Operand.List { Items: [var first, var second] } => (first.AxesOf("axes", one.Rank), second.AxesOf("axes", other.Rank)),
            _ => throw new Refusal($"takes a number or two lists as 'axes', not {axes}"),
        };
        if (!new Shape([.. left.Select(axis => one[axis])]).EqualsBeside(new([.. right.Select(axis => other[axis])])))
            throw new Refusal($"multiplies {one} and {other}, of which the axes {axes} must be the same");
        return new(new([.. Others(one, left), .. Others(other, right)]), call.TypeOf(NumberKind.Number, "a", "b"));

        (int[] Left, int[] Right) Count(long count) => count < 0 || count > one.Rank || count > other.Rank
            ? throw new Refusal($"has no {count} axes in {one} and {other}")
            : ([.. Enumerable.Range(one.Rank - (int)count, (int)count)], [.. Enumerable.Range(0, (int)count)]);

        static IEnumerable<long?> Others(Shape shape, int[] taken) => shape.Dims.Where((_, axis) => !taken.Contains(axis));
    }

    private static Operand.Tensor Square(OperatorCall call)
    {
        var value = call.Value("input", 2, NumberKind.FloatOrComplex);
        return value.Shape.Last is null || value.Shape[-2] == value.Shape.Last
            ? value
            : throw new Refusal($"takes square matrices of known sizes, not of shape {value.Shape}");
    }

    private static Operand.Tensor Diagonal(OperatorCall call)
    {
        var value = call.Value("input", least: 2);
        if (call.Arg("k") is not Operand.Integer { Value: 0 })
            throw new Refusal("takes another diagonal than the main one");
        var (rows, columns) = (value.Shape[-2], value.Shape.Last);
        long? count = rows is { } one && columns is { } other ? Math.Min(one, other) : null;
        return value with { Shape = value.Shape.WithoutLast(2).Then(count) };
    }
}
