namespace ParamGen.Tool.Drawing.Layout;

/// <summary>
/// Places the nodes of each row such that long edges are straight: Brandes and Köpf, Fast and Simple Horizontal Coordinate Assignment,
/// 2001. Nodes are aligned with a neighbor above or below in four ways, and each gets the mean of the middle two.
/// </summary>
internal sealed class RowPositions
{
    private const double Gap = 14, GapToLine = 8;

    private readonly LayeredNode[][] rows;
    private readonly int count;
    private readonly HashSet<(int, int)> conflicts = [];

    private RowPositions(LayeredNode[][] rows)
    {
        this.rows = rows;
        count = rows.Sum(row => row.Length);
        FindConflicts();
    }

    public static void Assign(LayeredNode[][] rows)
    {
        var positions = new RowPositions(rows);
        double[][] four = [.. new[] { (true, false), (true, true), (false, false), (false, true) }
            .Select(way => positions.Aligned(way.Item1, way.Item2))];
        var narrowest = four.MinBy(xs => xs.Max() - xs.Min())!;
        for (var way = 0; way < 4; way++)
        {
            // Those to the left are moved to the narrowest one's left end, those to the right to its right end.
            var shift = way % 2 == 0 ? narrowest.Min() - four[way].Min() : narrowest.Max() - four[way].Max();
            four[way] = [.. four[way].Select(x => x + shift)];
        }

        foreach (var node in rows.SelectMany(row => row))
        {
            var xs = four.Select(way => way[node.Id]).Order().ToArray();
            node.X = (xs[1] + xs[2]) / 2;
        }
    }

    /// <summary>
    /// An edge that ends beside a block which another block is nearer to: the two blocks are aligned, and the line goes around.
    /// </summary>
    private static bool IsWeak(LayeredNode above, LayeredNode below) =>
        (above.IsLine != below.IsLine)
        && (above.IsLine ? below.Above.Exists(other => !other.IsLine) : above.Below.Exists(other => !other.IsLine));

    /// <summary>Edges that cross a long one, which is straight: nothing is aligned along them.</summary>
    private void FindConflicts()
    {
        for (var i = 0; i + 1 < rows.Length; i++)
        {
            var inner = rows[i].Where(node => node.IsLine)
                .SelectMany(node => node.Below.Where(below => below.IsLine).Select(below => (Above: node.Place, Below: below.Place)))
                .ToList();
            foreach (var node in rows[i])
            {
                foreach (var below in node.Below.Where(below => !(node.IsLine && below.IsLine)))
                {
                    if (inner.Exists(line => (line.Above - node.Place) * (line.Below - below.Place) < 0))
                        conflicts.Add((node.Id, below.Id));
                }
            }
        }
    }

    private double[] Aligned(bool down, bool fromRight)
    {
        int[] root = [.. Enumerable.Range(0, count)], next = [.. root];
        var sign = fromRight ? -1 : 1;
        foreach (var row in down ? rows : Enumerable.Reverse(rows))
        {
            var last = int.MinValue;
            foreach (var node in fromRight ? Enumerable.Reverse(row) : row)
            {
                var neighbors = (down ? node.Above : node.Below)
                    .Where(other => !IsWeak(down ? other : node, down ? node : other))
                    .OrderBy(other => sign * other.Place)
                    .ToArray();
                if (neighbors.Length == 0)
                    continue;
                for (var m = (neighbors.Length - 1) / 2; m <= neighbors.Length / 2 && next[node.Id] == node.Id; m++)
                {
                    var other = neighbors[m];
                    var edge = down ? (other.Id, node.Id) : (node.Id, other.Id);
                    if (conflicts.Contains(edge) || last >= sign * other.Place)
                        continue;
                    next[other.Id] = node.Id;
                    root[node.Id] = root[other.Id];
                    next[node.Id] = root[node.Id];
                    last = sign * other.Place;
                }
            }
        }

        return Compacted(root, fromRight);
    }

    /// <summary>Places what is aligned as near to the left as there is room, or to the right, and then as near together.</summary>
    private double[] Compacted(int[] root, bool fromRight)
    {
        var rooms = new Dictionary<int, Dictionary<int, double>>();
        var before = new int[count];
        foreach (var row in rows)
        {
            var ordered = fromRight ? Enumerable.Reverse(row).ToArray() : row;
            for (var i = 0; i + 1 < ordered.Length; i++)
            {
                var (one, other) = (ordered[i], ordered[i + 1]);
                var room = (fromRight ? one.Left + other.Right : one.Right + other.Left) + (one.IsLine || other.IsLine ? GapToLine : Gap);
                if (!rooms.TryGetValue(root[one.Id], out var after))
                    rooms.Add(root[one.Id], after = []);
                if (after.TryGetValue(root[other.Id], out var known))
                    room = Math.Max(room, known);
                else
                    before[root[other.Id]]++;
                after[root[other.Id]] = room;
            }
        }

        var xs = new double[count];
        int[] roots = [.. root.Distinct()];
        var ready = new Queue<int>(roots.Where(block => before[block] == 0));
        var order = new List<int>();
        while (ready.TryDequeue(out var block))
        {
            order.Add(block);
            foreach (var (other, room) in rooms.GetValueOrDefault(block) ?? [])
            {
                xs[other] = Math.Max(xs[other], xs[block] + room);
                if (--before[other] == 0)
                    ready.Enqueue(other);
            }
        }

        foreach (var block in Enumerable.Reverse(order))
        {
            if (rooms.GetValueOrDefault(block) is { Count: > 0 } after)
                xs[block] = Math.Max(xs[block], after.Min(pair => xs[pair.Key] - pair.Value));
        }

        return [.. root.Select(block => fromRight ? -xs[block] : xs[block])];
    }
}
