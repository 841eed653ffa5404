using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Products of tensors, in which axes are summed over or set beside each other.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/numpy/">Keras, NumPy ops</see>.</remarks>
internal static class Products
{
    private const string Two = "x1, x2";

    public static readonly OperatorFamily Family = new("Products",
    [
        One("ops.numpy", "Matmul", "", Two, Matmul),
        One("ops.numpy", "Dot", "", Two, Dot),
        One("ops.numpy", "Vdot", "", Two, call => new(new(), Promoted(call))),
        One("ops.numpy", "Inner", "", Two, Inner),
        One("ops.numpy", "Outer", "", Two, call => new(new(call.Shape("x1").Size, call.Shape("x2").Size), Promoted(call))),
        One("ops.numpy", "Kron", "", Two, Kronecker),
        One("ops.numpy", "Tensordot", "axes=2", Two, Tensordot),
        One("ops.numpy", "Cross", "axisa=-1, axisb=-1, axisc=-1, axis=None", Two, Cross),
        One("ops.numpy", "Correlate", "mode='valid'", Two, Correlate),
        One("ops.numpy", "Einsum", "subscripts", "*operands", Einsum),
        One("ops.math", "CDist", "", "x, y", Distances),
    ]);

    private static ElementType Promoted(OperatorCall call) => Promotion.Of(call.Arg("x1").Type(), call.Arg("x2").Type());

    private static ElementType PromotedOwn(OperatorCall call) => Promotion.Of(call.Arg("x1").OwnType(), call.Arg("x2").OwnType());

    /// <summary>Rows of the one times columns of the other; what a vector lacks of a matrix is taken away again.</summary>
    private static Operand.Tensor Matmul(OperatorCall call)
    {
        var (one, other) = (call.Shape("x1"), call.Shape("x2"));
        if (one.Rank == 0 || other.Rank == 0)
            throw new Refusal("multiplies no single numbers as matrices");
        var (left, right) = (one.Rank == 1 ? one.Inserted(0, 1) : one, other.Rank == 1 ? other.Then(1) : other);
        if (left.Last is { } columns && right[-2] is { } rows && columns != rows)
            throw new Refusal($"multiplies {one} and {other}, of which {columns} and {rows} must be the same");
        var shape = left.WithoutLast(2).With(right.WithoutLast(2));
        if (one.Rank > 1)
            shape = shape.Then(left[-2]);
        if (other.Rank > 1)
            shape = shape.Then(right.Last);
        var isInt8 = call.Arg("x1").OwnType().Single is Element.Int8 && call.Arg("x2").OwnType().Single is Element.Int8;
        return new(shape, isInt8 ? ElementType.Int32 : PromotedOwn(call));
    }

    private static Operand.Tensor Dot(OperatorCall call)
    {
        var (one, other, type) = (call.Shape("x1"), call.Shape("x2"), Promoted(call));
        if (one.Rank == 0 || other.Rank == 0)
            return new(one.With(other), type);
        if (one.Rank == 1 && other.Rank == 1)
            return new(new(), type);
        var rows = other[other.Rank == 1 ? 0 : -2];
        // Of a vector Keras must know the size, and of a matrix it need not.
        if (one.Last != rows && (other.Rank == 1 || (one.Last is not null && rows is not null)))
            throw new Refusal($"multiplies {one} and {other}, of which {Known(one.Last)} and {Known(rows)} must be the same");
        var shape = one.WithoutLast().Then(other.WithoutLast(2).Dims.ToArray());
        return new(other.Rank == 1 ? shape : shape.Then(other.Last), type);

        static string Known(long? size) => size is null ? "None" : $"{size}";
    }

    /// <summary>The last axes are summed over.</summary>
    private static Operand.Tensor Inner(OperatorCall call)
    {
        var (one, other, type) = (call.Shape("x1"), call.Shape("x2"), Promoted(call));
        if (one.Rank == 0 || other.Rank == 0)
            return new(one.Rank == 0 ? other : one, type);
        if (one.Last is { } left && other.Last is { } right && left != right)
            throw new Refusal($"multiplies {one} and {other}, whose last sizes must be the same");
        return new(one.WithoutLast().Then(other.WithoutLast().Dims.ToArray()), type);
    }

    /// <summary>Each size is a product of both; of a tensor with more axes Keras counts those that both have.</summary>
    private static Operand.Tensor Kronecker(OperatorCall call) => new(
        new([.. call.Shape("x1").Dims.Zip(call.Shape("x2").Dims, (left, right) => left * right)]),
        PromotedOwn(call));

    /// <summary>So many last axes of the one and first ones of the other are summed over, or those that are listed.</summary>
    private static Operand.Tensor Tensordot(OperatorCall call)
    {
        var (one, other, type, axes) = (call.Shape("x1"), call.Shape("x2"), Promoted(call), call.Setting("axes"));
        if (axes.IsInteger())
        {
            var count = (int)Math.Min(Math.Max(axes.AsInteger("axes"), 0), int.MaxValue);
            return new(new([.. one.WithoutLast(count).Dims, .. other.Dims.Skip(count)]), type);
        }

        if (axes is not Operand.List { Items: [Operand.List first, Operand.List second] })
            throw new Refusal($"takes a number or two lists as 'axes', not {axes}");
        var (left, right) = (first.AxesOf("axes", one.Rank), second.AxesOf("axes", other.Rank));
        if (!new Shape([.. left.Select(axis => one[axis])]).EqualsBeside(new([.. right.Select(axis => other[axis])])))
            throw new Refusal($"multiplies {one} and {other}, whose axes {first} and {second} must be the same");
        return new(new([.. Others(one, left), .. Others(other, right)]), type);

        static IEnumerable<long?> Others(Shape shape, int[] taken) => shape.Dims.Where((_, axis) => !taken.Contains(axis));
    }

    /// <summary>Vectors of two or three numbers; with three in one of them the product has three as well.</summary>
    private static Operand.Tensor Cross(OperatorCall call)
    {
        var (one, other) = (call.Tensor("x1"), call.Tensor("x2"));
        var axis = call.Setting("axis");
        var (left, first) = Vector(one, "axisa");
        var (right, second) = Vector(other, "axisb");
        var shape = first.With(second);
        if (left == 3 || right == 3)
            shape = shape.Inserted(AxisOf("axisc", shape.Rank + 1), 3);
        else
            AxisOf("axisc", shape.Rank);
        return new(shape, Promotion.Of(one.Type, other.Type));

        int AxisOf(string name, int rank) => (axis is Operand.None ? call.Setting(name) : axis).Axis(name, rank);

        (long? Size, Shape Others) Vector(Operand.Tensor x, string name)
        {
            var along = AxisOf(name, x.Shape.Rank);
            return x.Shape[along] is null or 2 or 3
                ? (x.Shape[along], x.Shape.Without(along))
                : throw new Refusal($"multiplies vectors of 2 or 3 numbers, not the {x.Shape[along]} on axis {along} of {x.Shape}");
        }
    }

    private static Operand.Tensor Correlate(OperatorCall call)
    {
        var (one, other) = (call.Shape("x1"), call.Shape("x2"));
        if (one.Rank != 1 || other.Rank != 1 || one[0] is not { } left || other[0] is not { } right)
            throw new Refusal($"takes two vectors of known sizes, not {one} and {other}");
        var (longer, shorter) = (Math.Max(left, right), Math.Min(left, right));
        var mode = call.Text("mode");
        var size = mode switch
        {
            "valid" => longer - shorter + 1,
            "same" => longer,
            "full" => left + right - 1,
            _ => throw new Refusal($"takes 'valid', 'same' or 'full' as 'mode', not '{mode}'"),
        };
        return new(new(size), Promoted(call).Map(element => element switch
        {
            Element.Int64 => Element.Float64,
            Element.BFloat16 or Element.Float16 or Element.Float64 => element,
            _ => Element.Float32,
        }));
    }

    private static Operand.Tensor Einsum(OperatorCall call)
    {
        var operands = call.List("operands");
        ElementType[] types = [.. operands.Select(Operands.OwnType).Distinct()];
        return new(
            Subscripts.Of(call.Text("subscripts"), [.. operands.Select(Operands.ShapeOrNone)]),
            types is [{ Single: Element.Int8 }] ? ElementType.Int32 : Promotion.Of(types));
    }

    /// <summary>A distance between each row of the one and each row of the other.</summary>
    private static Operand.Tensor Distances(OperatorCall call)
    {
        var (one, other) = (call.Tensor("x"), call.Tensor("y"));
        one.RequireRank("x", 2);
        other.RequireRank("y", 2);
        if (one.Shape.Last is { } left && other.Shape.Last is { } right && left != right)
            throw new Refusal($"takes points of as many numbers, not {one.Shape} and {other.Shape}");
        var batch = one.Shape.WithoutLast(2).With(other.Shape.WithoutLast(2));
        return new(batch.Then(one.Shape[-2], other.Shape[-2]), Promotion.Of(one.Type, other.Type, Element.PythonReal));
    }
}
