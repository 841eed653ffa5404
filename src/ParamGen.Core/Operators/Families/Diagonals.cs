using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Diagonals of matrices, and rows of numbers between two.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/numpy/">Keras, NumPy ops</see>.</remarks>
internal static class Diagonals
{
    private const string Planar = "offset=0, axis1=0, axis2=1";

    public static readonly OperatorFamily Family = new("Diagonals",
    [
        One("ops.numpy", "Diag", "k=0", "x", Diag),
        One("ops.numpy", "Diagflat", "k=0", "x", call => call.Input with { Shape = Matrix(call.Input.Shape.Size, call.Integer("k")) }),
        One("ops.numpy", "Diagonal", Planar, "x", Diagonal),
        One("ops.numpy", "Trace", Planar, "x", call => new(Plane(call).Others, TypeRules.Product(call.Input.Type))),
        One("ops.numpy", "Vander", "N=None, increasing=False", "x", Powers),
    ]);

    /// <summary>A matrix with a vector on its diagonal, or the diagonal of a matrix.</summary>
    private static Operand.Tensor Diag(OperatorCall call)
    {
        call.Input.RequireRank("x", 1, 2);
        var (shape, offset) = (call.Input.Shape, call.Integer("k"));
        return call.Input with
        {
            Shape = shape.Rank == 1 ? Matrix(shape[0], offset) : new(Length(shape[0], shape[1], offset)),
        };
    }

    private static Shape Matrix(long? size, long offset) => new(size + Math.Abs(offset), size + Math.Abs(offset));

    /// <summary>The diagonals come last.</summary>
    private static Operand.Tensor Diagonal(OperatorCall call)
    {
        var (rows, columns, rest) = Plane(call);
        return call.Input with { Shape = rest.Then(Length(rows, columns, call.Integer("offset"))) };
    }

    private static (long? Rows, long? Columns, Shape Others) Plane(OperatorCall call)
    {
        call.Input.RequireRank("x", 2);
        var shape = call.Input.Shape;
        var (one, other) = (call.Setting("axis1").Axis("axis1", shape.Rank), call.Setting("axis2").Axis("axis2", shape.Rank));
        return one == other
            ? throw new Refusal("takes two different axes")
            : (shape[one], shape[other], new([.. shape.Dims.Where((_, axis) => axis != one && axis != other)]));
    }

    /// <summary>How many positions a diagonal has that starts so far to the right, or below.</summary>
    private static long? Length(long? rows, long? columns, long offset)
    {
        if (rows is not { } height || columns is not { } width)
            return null;
        // the shorter side, or what the offset leaves of the one that it shortens
        var remaining = offset > 0 ? width - offset : height + offset;
        return Math.Max(0, Math.Min(remaining, Math.Min(height, width)));
    }

    private static Operand.Tensor Powers(OperatorCall call)
    {
        call.Input.RequireRank("x", 1);
        return call.Input with { Shape = call.Input.Shape.Then(call.IntegerOrNone("N") ?? call.Input.Shape[0]) };
    }
}
