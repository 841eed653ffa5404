using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Operators that cut a tensor into several along an axis.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/numpy/">Keras, NumPy ops</see>.</remarks>
internal static class Splitting
{
    private const string Sections = "indices_or_sections";

    public static readonly OperatorFamily Family = new("Splitting",
    [
        Several("ops.numpy", "Split", Sections + ", axis=0", "x", call => Split(call, call.Integer("axis"), least: 0)),
        Several("ops.numpy", "Hsplit", Sections, "x", call => Split(call, call.Input.Shape.Rank == 1 ? 0 : 1, least: 1)),
        Several("ops.numpy", "Vsplit", Sections, "x", call => Split(call, 0, least: 2)),
        Several("ops.numpy", "Dsplit", Sections, "x", call => Split(call, 2, least: 3)),
        Several("ops.numpy", "ArraySplit", Sections + ", axis=0", "x", SplitUnevenly),
        Several("ops.core", "Unstack", "num=None, axis=0", "x", Unstack),
    ]);

    /// <summary>Into so many equal parts, or at the given positions.</summary>
    private static IEnumerable<Operand.Tensor> Split(OperatorCall call, long given, int least)
    {
        var (x, sections) = (call.Input, call.Setting(Sections));
        x.RequireRank("x", least);
        var axis = Axes.FromStart(given, x.Shape.Rank);
        var size = x.Shape[axis];
        if (!sections.IsInteger())
            return At(sections.AsIntegers(Sections));
        var count = sections.AsInteger(Sections);
        if (size is { } known && Axes.Remainder(known, count) != 0)
            throw new Refusal($"cannot split the size {known} of axis {axis} into {Numbers.Of(count, "equal part")}", Sections);
        return Copies(x, axis, size is { } whole ? whole / count : null, count);

        // From each position to the next; the last part ends where the axis does.
        IEnumerable<Operand.Tensor> At(long[] positions) => Enumerable.Range(0, positions.Length + 1).Select(i =>
            x with { Shape = x.Shape.With(axis, (i < positions.Length ? positions[i] : size) - (i > 0 ? positions[i - 1] : 0)) });
    }

    /// <summary>Into so many parts, the first of which are longer by one where the axis cannot be split evenly.</summary>
    private static IEnumerable<Operand.Tensor> SplitUnevenly(OperatorCall call)
    {
        var (x, count) = (call.Input, call.Integer(Sections));
        var axis = call.Setting("axis").Axis("axis", x.Shape.Rank);
        if (x.Shape[axis] is not { } size)
            return Copies(x, axis, null, count);
        var (part, longer) = (Axes.FloorDivide(size, count), Axes.Remainder(size, count));
        return Copies(x, axis, part + 1, longer).Concat(Copies(x, axis, part, count - longer));
    }

    /// <summary>All positions of an axis one by one.</summary>
    private static IEnumerable<Operand.Tensor> Unstack(OperatorCall call)
    {
        var x = call.Input;
        var axis = call.Setting("axis").Axis("axis", x.Shape.Rank);
        var count = call.IntegerOrNone("num") ?? x.Shape[axis]
            ?? throw new Refusal($"cannot tell how many positions axis {axis} of {x.Shape} has");
        return Many(x with { Shape = x.Shape.Without(axis) }, count);
    }

    private static IEnumerable<Operand.Tensor> Copies(Operand.Tensor x, int axis, long? size, long count) =>
        Many(x with { Shape = x.Shape.With(axis, size) }, count);

    private static IEnumerable<Operand.Tensor> Many(Operand.Tensor output, long count) =>
        Enumerable.Repeat(output, (int)Math.Min(Math.Max(count, 0), int.MaxValue));
}
