using ParamGen.Core.Model;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;

namespace ParamGen.Core.Operators.Calls;

/// <summary>What is left of a shape in square brackets: x[:, -1, ..., None].</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/core/">Keras, core ops</see>.</remarks>
internal static class Subscript
{
    public static Shape Of(Shape shape, Operand key)
    {
        Operand[] parts = key switch
        {
            Operand.List list => list.Items.ToArray(),
            _ when key.IsInteger() => [key],
            _ => throw new Refusal($"takes no {key} as a subscript", "key"),
        };
        var dots = Array.FindIndex(parts, part => part is Operand.Ellipsis);
        if (parts.Count(part => part is Operand.Ellipsis) > 1)
            throw new Refusal("takes one '...' in a subscript", "key");
        // Axes that the parts do not reach stay as they are; without dots these are the last ones.
        var reached = parts.Count(part => part is not (Operand.Ellipsis or Operand.None));
        if (reached > shape.Rank)
            throw new Refusal($"has {Numbers.Of(reached, "subscript")}, but the shape {shape} has rank {shape.Rank}", "key");
        var left = new List<long?>();
        var axis = 0;
        for (var i = 0; i <= parts.Length; i++)
        {
            if (i == (dots < 0 ? parts.Length : dots))
            {
                left.AddRange(shape.Dims.Skip(axis).Take(shape.Rank - reached));
                axis += shape.Rank - reached;
            }
            else if (i < parts.Length && parts[i] is Operand.None)
            {
                left.Add(1);
            }
            else if (i < parts.Length)
            {
                left.AddRange(Part(shape, axis++, parts[i]));
            }
        }

        return new([.. left]);
    }

    /// <summary>What a part leaves of its axis: a number takes it away, a range keeps some of its positions.</summary>
    private static long?[] Part(Shape shape, int axis, Operand part)
    {
        var size = shape[axis];
        if (part is Operand.Slice slice)
            return [size is { } known ? Positions(slice, known) : null];
        if (!part.IsInteger())
            throw new Refusal($"takes no {part} in a subscript", "key");
        var index = part.AsInteger("key");
        if (index >= size || index < -size)
            throw new Refusal($"has no index {index} on axis {axis} of {shape}", "key");
        return [];
    }

    /// <summary>How many positions a:b:c takes of so many.</summary>
    private static long Positions(Operand.Slice slice, long size)
    {
        var step = Number(slice.Step) ?? 1;
        if (step == 0)
            throw new Refusal("takes no step of 0", "key");
        // Going forward, positions lie from 0 to n; going backward, from −1 to n − 1.
        var (least, most) = step > 0 ? (0L, size) : (-1L, size - 1);
        var start = Number(slice.Start) is { } from ? Position(from) : step > 0 ? least : most;
        var stop = Number(slice.Stop) is { } to ? Position(to) : step > 0 ? most : least;
        // ⌈(stop − start) / step⌉
        return Math.Max(0, -Axes.FloorDivide(start - stop, step));

        long Position(long index) => Math.Min(Math.Max(index < 0 ? index + size : index, least), most);
    }

    private static long? Number(Operand value) => value is Operand.None ? null : value.AsInteger("key");
}
