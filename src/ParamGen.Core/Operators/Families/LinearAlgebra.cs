using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Operators of matrices, which are the last two axes; the others are a batch of them.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/linalg/">Keras, linear algebra ops</see>.</remarks>
internal static class LinearAlgebra
{
    public static readonly OperatorFamily Family = new("Linear algebra",
    [
        .. All("ops.linalg", ["Cholesky", "CholeskyInverse"], "upper=False", "x", Square),
        One("ops.linalg", "Inv", "", "x", Square),
        One("ops.linalg", "MatrixPower", "n", "x", Power),
        One("ops.linalg", "Det", "", "x", call => Square(call) with { Shape = Batch(call) }),
        One("ops.math", "Logdet", "", "x", call => call.Input with { Shape = Batch(call) }),
        Several("ops.numpy", "Slogdet", "", "x", call => [call.Input with { Shape = new() }, call.Input with { Shape = Batch(call) }]),
        Several("ops.linalg", "Eig", "", "x", Eigenvalues),
        Several("ops.linalg", "Eigh", "", "x", Eigenvalues),
        Several("ops.linalg", "LuFactor", "", "x", Factors),
        Several("ops.linalg", "Qr", "mode='reduced'", "x", Orthogonal),
        Several("ops.linalg", "SVD", "full_matrices=True, compute_uv=True", "x", SingularValues),
        One("ops.linalg", "Solve", "", "a, b", Solve),
        One("ops.linalg", "SolveTriangular", "lower=False", "a, b", Solve),
        One("ops.linalg", "Lstsq", "rcond=None", "a, b", LeastSquares),
        One("ops.linalg", "MatrixRank", "tol=None", "x", call => new(Matrix(call).Batch, ElementType.Int32)),
        One("ops.linalg", "Pinv", "rcond=None", "x", Transposed),
    ]);

    private static (Shape Batch, long? Rows, long? Columns) Matrix(OperatorCall call)
    {
        call.Input.RequireRank("x", 2);
        var shape = call.Input.Shape;
        return (shape.WithoutLast(2), shape[-2], shape[-1]);
    }

    /// <summary>The axes before the last two, however many there are.</summary>
    private static Shape Batch(OperatorCall call) => call.Input.Shape.WithoutLast(2);

    private static Operand.Tensor Square(OperatorCall call) => Square(call.Input, "x");

    /// <summary>As many rows as columns; two sizes that are not known count as the same.</summary>
    private static Operand.Tensor Square(Operand.Tensor x, string name)
    {
        x.RequireRank(name, 2);
        return x.Shape[-2] == x.Shape[-1] ? x : throw new Refusal($"takes a square matrix as '{name}', not {x.Shape}");
    }

    private static Operand.Tensor Power(OperatorCall call)
    {
        call.Integer("n");
        return Square(call);
    }

    private static IEnumerable<Operand.Tensor> Eigenvalues(OperatorCall call)
    {
        var x = Square(call);
        return [x with { Shape = x.Shape.WithoutLast() }, x];
    }

    private static IEnumerable<Operand.Tensor> Factors(OperatorCall call)
    {
        var (batch, rows, columns) = Matrix(call);
        return [call.Input, call.Input with { Shape = batch.Then(Shorter(rows, columns)) }];
    }

    private static IEnumerable<Operand.Tensor> Orthogonal(OperatorCall call)
    {
        var (batch, rows, columns) = Matrix(call);
        var shorter = call.Text("mode") switch
        {
            "reduced" => Shorter(rows, columns),
            "complete" when rows is not null && columns is not null => rows.Value,
            var mode => throw new Refusal($"takes a mode of 'reduced' or 'complete' and known sizes, not '{mode}' of {call.Input.Shape}"),
        };
        return [Of(call, batch, rows, shorter), Of(call, batch, shorter, columns)];
    }

    private static IEnumerable<Operand.Tensor> SingularValues(OperatorCall call)
    {
        var (batch, rows, columns) = Matrix(call);
        var shorter = Shorter(rows, columns);
        var isFull = call.Flag("full_matrices");
        var values = call.Input with { Shape = batch.Then(shorter) };
        return call.Flag("compute_uv")
            ? [Of(call, batch, rows, isFull ? rows : shorter), values, Of(call, batch, isFull ? columns : shorter, columns)]
            : [values];
    }

    private static Operand.Tensor Of(OperatorCall call, Shape batch, long? rows, long? columns) =>
        call.Input with { Shape = batch.Then(rows, columns) };

    private static long Shorter(long? rows, long? columns) => rows is { } height && columns is { } width
        ? Math.Min(height, width)
        : throw new Refusal("takes a matrix of known sizes");

    /// <summary>The right side is a batch of matrices, or of vectors with one axis less.</summary>
    private static Operand.Tensor Solve(OperatorCall call)
    {
        var (a, b) = (Square(call.Tensor("a"), "a"), call.Tensor("b"));
        b.RequireRank("b", 1);
        var (one, other) = (a.Shape.Rank, b.Shape.Rank);
        if ((one == other && a.Shape[-2] != b.Shape[-2]) || (one == other - 1 && a.Shape[-1] != b.Shape[-1]))
            throw new Refusal($"cannot solve {a.Shape} for {b.Shape}");
        return b;
    }

    private static Operand.Tensor LeastSquares(OperatorCall call)
    {
        var (a, b) = (call.Tensor("a"), call.Tensor("b"));
        a.RequireRank("a", 2, 2);
        b.RequireRank("b", 1, 2);
        if (a.Shape[0] != b.Shape[0])
            throw new Refusal($"takes as many rows in {a.Shape} as in {b.Shape}");
        return a with { Shape = b.Shape.Rank == 2 ? new(a.Shape[1], b.Shape[1]) : new(a.Shape[1]) };
    }

    private static Operand.Tensor Transposed(OperatorCall call)
    {
        var (batch, rows, columns) = Matrix(call);
        return Of(call, batch, columns, rows);
    }
}
