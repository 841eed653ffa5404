using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Operators.Calls;

/// <summary>Axes that a call names, counted from the end when negative.</summary>
internal static class Axes
{
    /// <summary>The most axes that a tensor has: no backend has more, and a file may write a million.</summary>
    public const int MaxRank = 64;

    /// <summary>The axis counted from the start.</summary>
    public static int Axis(this Operand value, string name, int rank) => FromStart(value.AsInteger(name), rank, name);

    public static int FromStart(long axis, int rank, string? name = null)
    {
        if (axis < -rank || axis >= rank)
            throw new Refusal($"has no axis {axis} among {rank}", name);
        return (int)(axis < 0 ? axis + rank : axis);
    }

    /// <summary>One axis or several, counted from the start.</summary>
    public static int[] AxesOf(this Operand value, string name, int rank) => value.AsIntegers(name) is { Length: <= MaxRank } axes
        ? [.. axes.Select(axis => FromStart(axis, rank, name))]
        : throw new Refusal($"takes {MaxRank} axes at most as '{name}'", name);

    /// <summary>The shape without the axes, or with them as single positions; None stands for all of them.</summary>
    public static Shape Reduced(this Shape shape, Operand axis, bool keepDims)
    {
        if (axis is Operand.None)
            return keepDims ? new([.. shape.Dims.Select(_ => (long?)1)]) : new();
        var axes = axis.AxesOf("axis", shape.Rank);
        if (axes.Distinct().Count() < axes.Length)
            throw new Refusal($"names an axis twice: {axis}", "axis");
        return keepDims
            ? new([.. shape.Dims.Select((size, i) => axes.Contains(i) ? 1 : size)])
            : new([.. shape.Dims.Where((_, i) => !axes.Contains(i))]);
    }

    /// <summary>The shape with further sizes, the first of them on the given axis.</summary>
    public static Shape Inserted(this Shape shape, int axis, params long?[] sizes) =>
        new([.. shape.Dims.Take(axis), .. sizes, .. shape.Dims.Skip(axis)]);

    public static Shape Without(this Shape shape, int axis) => new([.. shape.Dims.Where((_, i) => i != axis)]);

    /// <summary>The shape of the first or last axes.</summary>
    public static Shape First(this Shape shape, int count) => new([.. shape.Dims.Take(count)]);

    public static Shape WithoutLast(this Shape shape, int count = 1) => shape.First(Math.Max(0, shape.Rank - count));

    public static Shape Then(this Shape shape, params long?[] sizes) => new([.. shape.Dims, .. sizes]);

    /// <summary>The shape of all values in a row.</summary>
    public static Shape Flat(this Shape shape) => new(shape.Size);

    /// <summary>⌊a / b⌋ as Python divides whole numbers.</summary>
    public static long FloorDivide(long dividend, long divisor)
    {
        if (divisor == 0)
            throw new Refusal("would divide by 0");
        var quotient = dividend / divisor;
        return quotient * divisor != dividend && dividend < 0 != divisor < 0 ? quotient - 1 : quotient;
    }

    /// <summary>What is left over, which in Python has the sign of the divisor.</summary>
    public static long Remainder(long dividend, long divisor) => dividend - (FloorDivide(dividend, divisor) * divisor);

    public static void RequireRank(this Operand.Tensor tensor, string name, int least, int most = int.MaxValue)
    {
        var rank = tensor.Shape.Rank;
        if (rank >= least && rank <= most)
            return;
        var ranks = least == most ? $"rank {least}" : most == int.MaxValue ? $"rank {least} or more" : $"rank {least} to {most}";
        throw new Refusal($"takes '{name}' of {ranks}, not of shape {tensor.Shape}");
    }
}
