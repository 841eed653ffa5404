namespace ParamGen.Core.Devices.Plan;

/// <summary>Something that needs a place in the arena.</summary>
/// <param name="Bytes">The bytes that it takes, rounded up to the alignment.</param>
/// <param name="Lifetime">When it is needed.</param>
internal readonly record struct PlannedBuffer(long Bytes, Lifetime Lifetime);

/// <summary>
/// The micro interpreter's planner: the largest buffer first, each at the lowest offset at which it fits between those that are needed
/// at the same time.
/// </summary>
internal static class GreedyPlanner
{
    public const int Alignment = 16;

    /// <summary>The offset of each buffer. Of equal sizes, the one that was added later comes first.</summary>
    public static long[] Place(IReadOnlyList<PlannedBuffer> buffers)
    {
        var offsets = new long[buffers.Count];
        // By offset, and at one offset by size, as the planner walks them.
        var placed = new List<(long Offset, long Bytes, Lifetime Lifetime)>(buffers.Count);
        foreach (var i in Enumerable.Range(0, buffers.Count).OrderByDescending(i => buffers[i].Bytes).ThenByDescending(i => i))
        {
            var (bytes, lifetime) = (buffers[i].Bytes, buffers[i].Lifetime);
            var offset = 0L;
            foreach (var other in placed)
            {
                if (!other.Lifetime.Overlaps(lifetime))
                    continue;
                if (other.Offset - offset >= bytes)
                    break;
                offset = Math.Max(offset, other.Offset + other.Bytes);
            }

            offsets[i] = offset;
            var place = placed.FindIndex(other => other.Offset > offset || (other.Offset == offset && other.Bytes > bytes));
            placed.Insert(place < 0 ? placed.Count : place, (offset, bytes, lifetime));
        }

        return offsets;
    }

    public static long RoundUp(long bytes, int alignment = Alignment) => checked((bytes + alignment - 1) / alignment * alignment);
}
