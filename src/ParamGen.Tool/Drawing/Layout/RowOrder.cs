namespace ParamGen.Tool.Drawing.Layout;

/// <summary>Orders the nodes of each row such that few edges cross: the method of Sugiyama with the means of the neighbors.</summary>
internal static class RowOrder
{
    private const int Sweeps = 16;

    public static LayeredNode[][] Of(IReadOnlyList<LayeredNode> nodes)
    {
        var rows = FirstOrder(nodes);
        var (best, fewest) = (Copy(rows), Crossings(rows));
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            var down = sweep % 2 == 0;
            for (var i = 1; i < rows.Length; i++)
                Sort(rows[down ? i : rows.Length - 1 - i], down);
            var crossings = Crossings(rows);
            if (crossings < fewest)
                (best, fewest) = (Copy(rows), crossings);
        }

        foreach (var row in best)
            Number(row);
        return best;
    }

    /// <summary>Along the edges from the top; what passes by stands to the right of what is passed.</summary>
    private static LayeredNode[][] FirstOrder(IReadOnlyList<LayeredNode> nodes)
    {
        var rows = Enumerable.Range(0, nodes.Max(node => node.Row) + 1).Select(_ => new List<LayeredNode>()).ToArray();
        var seen = new HashSet<LayeredNode>();
        var stack = new Stack<LayeredNode>(nodes.Where(node => node.Above.Count == 0).Reverse());
        while (stack.TryPop(out var node))
        {
            if (!seen.Add(node))
                continue;
            rows[node.Row].Add(node);
            foreach (var below in node.Below.OrderBy(below => below.IsLine ? 1 : 0).Reverse())
                stack.Push(below);
        }

        LayeredNode[][] result = [.. rows.Select(row => row.ToArray())];
        foreach (var row in result)
            Number(row);
        return result;
    }

    private static void Sort(LayeredNode[] row, bool down)
    {
        var means = row.ToDictionary(node => node, node => (down ? node.Above : node.Below) is { Count: > 0 } neighbors
            ? neighbors.Average(neighbor => (double)neighbor.Place)
            : node.Place);
        // OrderBy keeps the order of equals.
        LayeredNode[] sorted = [.. row.OrderBy(node => means[node])];
        sorted.CopyTo(row, 0);
        Number(row);
    }

    private static void Number(LayeredNode[] row)
    {
        for (var i = 0; i < row.Length; i++)
            row[i].Place = i;
    }

    private static LayeredNode[][] Copy(LayeredNode[][] rows) => [.. rows.Select(row => row.ToArray())];

    private static long Crossings(LayeredNode[][] rows)
    {
        var crossings = 0L;
        for (var i = 0; i + 1 < rows.Length; i++)
        {
            // A tree of counts: how many edges before this one end to its right.
            var counts = new int[rows[i + 1].Length + 1];
            var total = 0;
            foreach (var node in rows[i])
            {
                foreach (var end in node.Below.Select(below => below.Place))
                    crossings += total - CountUpTo(end + 1);
                foreach (var end in node.Below.Select(below => below.Place))
                {
                    for (var k = end + 1; k < counts.Length; k += k & -k)
                        counts[k]++;
                    total++;
                }
            }

            int CountUpTo(int end)
            {
                var sum = 0;
                for (var k = end; k > 0; k -= k & -k)
                    sum += counts[k];
                return sum;
            }
        }

        return crossings;
    }
}
