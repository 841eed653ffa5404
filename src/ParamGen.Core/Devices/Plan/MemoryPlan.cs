using ParamGen.Core.Collections;

namespace ParamGen.Core.Devices.Plan;

/// <summary>Something in the arena's head, with its place.</summary>
/// <param name="Name">The tensor's name; for a scratch buffer, its operator.</param>
/// <param name="Bytes">The bytes that it takes, without rounding.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="Lifetime">When it is needed.</param>
/// <param name="IsScratch">Whether it belongs to a kernel and is no tensor.</param>
internal readonly record struct PlacedBuffer(string Name, long Bytes, long Offset, Lifetime Lifetime, bool IsScratch);

/// <summary>How the micro interpreter uses its arena for a network. Immutable, compared by value.</summary>
internal sealed record MemoryPlan
{
    /// <summary>What is in the head: tensors in the order of the graph, and then the scratch buffers.</summary>
    public EquatableArray<PlacedBuffer> Buffers { get; private init; }

    /// <summary>The most bytes of activations that are held at once, without rounding.</summary>
    public long PeakBytes { get; private init; }

    /// <summary>The operator at which that is; -1 for before the first.</summary>
    public int PeakOperator { get; private init; }

    /// <summary>The bytes of the head: activations and scratch buffers, as the planner places them.</summary>
    public long HeadBytes { get; private init; }

    /// <summary>What the head takes at least, however it is planned: the most that is in it at once.</summary>
    public long LeastHeadBytes => Buffers
        .Select(buffer => buffer.Lifetime.First)
        .Distinct()
        .Select(op => Buffers.Where(buffer => buffer.Lifetime.Includes(op)).Sum(buffer => GreedyPlanner.RoundUp(buffer.Bytes)))
        .DefaultIfEmpty()
        .Max();

    /// <summary>The bytes of the tail: what the interpreter keeps.</summary>
    public long TailBytes { get; private init; }

    public long TotalBytes => HeadBytes + TailBytes;

    /// <summary>The smallest arena that works: more than the total where the interpreter needs more while it is set up.</summary>
    public long SmallestBytes { get; private init; }

    /// <summary>The smallest arena with a tenth more, rounded up to 16 bytes.</summary>
    public long BytesToReserve => GreedyPlanner.RoundUp(checked(SmallestBytes + ((SmallestBytes + 9) / 10)));

    /// <summary>The tensors that are held while the peak lasts.</summary>
    public IEnumerable<PlacedBuffer> HeldAtPeak =>
        Buffers.Where(buffer => !buffer.IsScratch && buffer.Lifetime.Includes(PeakOperator));

    public static MemoryPlan Of(MicroGraph graph, InterpreterTables tables)
    {
        var lifetimes = Lifetimes.Of(graph);
        var buffers = graph.Tensors.Select((tensor, i) => (tensor.Name, tensor.Bytes, Lifetime: lifetimes[i], IsScratch: false)).ToList();
        for (var i = 0; i < graph.Operators.Count; i++)
        {
            foreach (var bytes in ScratchBuffers.Of(graph, graph.Operators[i], tables))
                buffers.Add((graph.Operators[i].Kind, bytes, new(i, i), IsScratch: true));
        }

        long[] rounded = [.. buffers.Select(buffer => GreedyPlanner.RoundUp(buffer.Bytes))];
        var offsets = GreedyPlanner.Place([.. buffers.Select((buffer, i) => new PlannedBuffer(rounded[i], buffer.Lifetime))]);
        var head = offsets.Select((offset, i) => offset + rounded[i]).DefaultIfEmpty().Max();
        var tail = ArenaTail.Of(graph, tables);
        var (peak, at) = PeakOf(graph, lifetimes);
        return new()
        {
            Buffers = new([.. buffers.Select((buffer, i) =>
                new PlacedBuffer(buffer.Name, buffer.Bytes, offsets[i], buffer.Lifetime, buffer.IsScratch))]),
            PeakBytes = peak,
            PeakOperator = at,
            HeadBytes = head,
            TailBytes = tail.Bytes,
            SmallestBytes = GreedyPlanner.RoundUp(Math.Max(checked(head + tail.Bytes), tail.SetUpBytes)),
        };
    }

    /// <summary>The most bytes of activations that are held at once, which is the same with every interpreter.</summary>
    public static long PeakBytesOf(MicroGraph graph) => PeakOf(graph, Lifetimes.Of(graph)).Bytes;

    private static (long Bytes, int Operator) PeakOf(MicroGraph graph, Lifetime[] lifetimes)
    {
        // What begins and ends at each operator, the time before the first in front.
        var change = new long[graph.Operators.Count + 2];
        for (var i = 0; i < lifetimes.Length; i++)
        {
            change[lifetimes[i].First + 1] += graph.Tensors[i].Bytes;
            change[lifetimes[i].Last + 2] -= graph.Tensors[i].Bytes;
        }

        var (most, at, held) = (0L, -1, 0L);
        for (var i = 0; i < change.Length; i++)
        {
            held = checked(held + change[i]);
            if (held > most)
                (most, at) = (held, i - 1);
        }

        return (most, at);
    }
}
