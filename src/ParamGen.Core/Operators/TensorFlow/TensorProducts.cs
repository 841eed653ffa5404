using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Products of tensors, in which axes are summed over.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/linalg/matmul">TensorFlow, matmul</see>.</remarks>
internal static class TensorProducts
{
    private const string Sides = "transpose_a=False, transpose_b=False, adjoint_a=False, adjoint_b=False";

    public static readonly IReadOnlyList<Operator> Operators =
    [
        OfTensorFlow("linalg.matmul", $"a, b, {Sides}, a_is_sparse=False, b_is_sparse=False, output_type=None, name=None", Matmul),
        OfTensorFlow("linalg.matvec", "a, b, transpose_a=False, adjoint_a=False, a_is_sparse=False, b_is_sparse=False, name=None", Vector),
        OfTensorFlow("tensordot", "a, b, axes, name=None", Tensordot),
        OfTensorFlow("einsum", "equation, *inputs", _ => throw new Refusal("is a sum of products of which the file does not say the tensors")),
    ];

    private static Operand.Tensor Matmul(OperatorCall call)
    {
        var (one, other) = (Side(call, "a"), Side(call, "b"));
        return new(Product(one, other), Tensors.TypeOf(call.Arg("a"), call.Arg("b")));
    }

    private static Operand.Tensor Vector(OperatorCall call)
    {
        var (one, other) = (Side(call, "a"), call.Input("b", least: 1).Shape);
        return new(Product(one, other.Then(1)).WithoutLast(), Tensors.TypeOf(call.Arg("a"), call.Arg("b")));
    }

    /// <summary>Rows of the one times columns of the other, for each pair of matrices.</summary>
    private static Shape Product(Shape one, Shape other)
    {
        if (one.Last is { } columns && other[-2] is { } rows && columns != rows)
            throw new Refusal($"multiplies {one} and {other}, of which {columns} and {rows} must be the same");
        return one.WithoutLast(2).With(other.WithoutLast(2)).Then(one[-2], other.Last);
    }

    /// <summary>A matrix, or its transpose.</summary>
    private static Shape Side(OperatorCall call, string name)
    {
        var shape = call.Input(name, least: 2).Shape;
        var isTransposed = call.Arg("transpose_" + name).IsTrue() || call.Arg("adjoint_" + name).IsTrue();
        return isTransposed ? shape.WithoutLast(2).Then(shape.Last, shape[-2]) : shape;
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
        return new(new([.. Others(one, left), .. Others(other, right)]), Tensors.TypeOf(call.Arg("a"), call.Arg("b")));

        (int[] Left, int[] Right) Count(long count) => count < 0 || count > one.Rank || count > other.Rank
            ? throw new Refusal($"has no {count} axes in {one} and {other}")
            : ([.. Enumerable.Range(one.Rank - (int)count, (int)count)], [.. Enumerable.Range(0, (int)count)]);

        static IEnumerable<long?> Others(Shape shape, int[] taken) => shape.Dims.Where((_, axis) => !taken.Contains(axis));
    }
}
