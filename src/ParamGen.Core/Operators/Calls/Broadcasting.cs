using ParamGen.Core.Shapes;

namespace ParamGen.Core.Operators.Calls;

/// <summary>Shapes that are brought to one, aligned at their ends.</summary>
internal static class Broadcasting
{
    /// <summary>
    /// The shape of both. A size of 1 is repeated; of a size that is not known Keras assumes that it is the other one, or that it is
    /// repeated where the other one is 1.
    /// </summary>
    public static Shape With(this Shape one, Shape other)
    {
        var rank = Math.Max(one.Rank, other.Rank);
        var dims = new long?[rank];
        for (var axis = 0; axis < rank; axis++)
        {
            var (left, right) = (SizeOf(one, axis - rank), SizeOf(other, axis - rank));
            dims[axis] = left switch
            {
                1 => right,
                null => right is 1 ? null : right,
                _ when right is null or 1 || right == left => left,
                _ => throw new Refusal($"cannot broadcast the shapes {one} and {other}, because {left} and {right} differ"),
            };
        }

        return new(dims);
    }

    /// <summary>Whether both have as many axes and the same sizes, one that is not known being any, on all but some axes.</summary>
    public static bool EqualsBeside(this Shape one, Shape other, params int[] axes) =>
        one.Rank == other.Rank && Enumerable.Range(0, one.Rank).All(axis =>
            axes.Contains(axis) || one[axis] is null || other[axis] is null || one[axis] == other[axis]);

    /// <summary>The size of an axis counted from the end; 1 where the shape is too short to have it.</summary>
    private static long? SizeOf(Shape shape, int axis) => -axis > shape.Rank ? 1 : shape[axis];
}
