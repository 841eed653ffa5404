namespace ParamGen.Tool.Drawing.Layout;

/// <summary>An edge between two blocks of a segment.</summary>
/// <param name="From">The block that it leaves.</param>
/// <param name="Exit">Which of the block's outputs it is.</param>
/// <param name="To">The block that it enters.</param>
/// <param name="Entry">Which of the block's inputs it is.</param>
internal readonly record struct SegmentEdge(int From, int Exit, int To, int Entry);

/// <summary>Where an entry or an exit of a group is held.</summary>
internal enum Pin
{
    None,
    Top,
    Bottom,
}

/// <summary>A piece of a network between two places where a single block's output goes on; the first of them is its first block.</summary>
/// <param name="blocks">The blocks; each follows those that it takes.</param>
/// <param name="edges">The edges.</param>
/// <param name="hasEntry">Whether the first block is drawn already, above.</param>
/// <param name="hasClosing">Whether all goes through the last block.</param>
internal sealed class SegmentLayout(
    IReadOnlyList<(Block Block, Pin Pin)> blocks,
    IReadOnlyList<SegmentEdge> edges,
    bool hasEntry,
    bool hasClosing)
{
    /// <summary>The most places where edges pass a row.</summary>
    private const int MostLines = 100_000;

    private const double RowGap = 16;

    private readonly List<LayeredNode> nodes = [];

    /// <summary>Where each block is from the axis.</summary>
    public double[] Positions { get; } = new double[blocks.Count];

    public Block Layout()
    {
        var rows = Rows();
        for (var i = 0; i < blocks.Count; i++)
            nodes.Add(new(i, rows[i], hasEntry && i == 0 ? Block.Empty with { Exits = blocks[0].Block.Exits } : blocks[i].Block));
        var paths = Paths();
        var ordered = RowOrder.Of(nodes);
        RowPositions.Assign(ordered);
        var closing = nodes[blocks.Count - 1];
        var axis = hasEntry ? nodes[0].X : hasClosing ? closing.X : (nodes.Min(node => node.X) + nodes.Max(node => node.X)) / 2;
        foreach (var node in nodes)
            node.X = Math.Round(node.X - axis, 1);
        if (hasClosing)
            closing.X = 0;
        for (var i = 0; i < blocks.Count; i++)
            Positions[i] = nodes[i].X;
        return Placed(ordered, paths);
    }

    /// <summary>The row of each block: below all that it takes; what does not depend on the first block is right above its taker.</summary>
    private int[] Rows()
    {
        var rows = new int[blocks.Count];
        var follows = new bool[blocks.Count];
        follows[0] = true;
        var into = edges.ToLookup(edge => edge.To);
        var outOf = edges.ToLookup(edge => edge.From);
        for (var i = 0; i < blocks.Count; i++)
        {
            rows[i] = into[i].Select(edge => rows[edge.From] + 1).DefaultIfEmpty(0).Max();
            follows[i] |= blocks[i].Pin is Pin.Top || into[i].Any(edge => follows[edge.From]);
        }

        var last = blocks.Count - 1;
        if (hasClosing)
            rows[last] = rows.Take(last).Select(row => row + 1).DefaultIfEmpty(0).Max();
        var lowest = rows.Max();
        for (var i = last; i >= 0; i--)
        {
            if (blocks[i].Pin is Pin.Bottom)
                rows[i] = blocks.Where((block, k) => rows[k] == lowest && block.Pin is not Pin.Bottom).Any() ? lowest + 1 : lowest;
            else if (!follows[i] && outOf[i].Any())
                rows[i] = outOf[i].Min(edge => rows[edge.To]) - 1;
        }

        return rows;
    }

    /// <summary>The way of each edge through the rows; those of one output share theirs as far as they go.</summary>
    private List<List<LayeredNode>> Paths()
    {
        var lines = new Dictionary<(int From, int Exit, int Row), LayeredNode>();
        var paths = new List<List<LayeredNode>>();
        foreach (var edge in edges)
        {
            var path = new List<LayeredNode> { nodes[edge.From] };
            for (var row = nodes[edge.From].Row + 1; row < nodes[edge.To].Row; row++)
            {
                if (!lines.TryGetValue((edge.From, edge.Exit, row), out var line))
                {
                    lines.Add((edge.From, edge.Exit, row), line = new(nodes.Count, row, null));
                    nodes.Add(line);
                }

                path.Add(line);
                if (nodes.Count > MostLines)
                    throw new DrawingTooLargeException("so many layers take outputs of layers far before them that edges would fill it");
            }

            path.Add(nodes[edge.To]);
            for (var i = 0; i + 1 < path.Count; i++)
                path[i].Join(path[i + 1]);
            paths.Add(path);
        }

        return paths;
    }

    private Block Placed(LayeredNode[][] rows, List<List<LayeredNode>> paths)
    {
        var tops = new double[rows.Length];
        double[] heights = [.. rows.Select(row => row.Max(node => node.Height))];
        for (var i = 1; i < rows.Length; i++)
        {
            // The further edges go aside, the more room they have for it.
            var aside = rows[i].SelectMany(node => node.Above.Select(above => Math.Abs(node.X - above.X))).DefaultIfEmpty(0).Max();
            var isEnd = rows[i].All(node => node.Block is { IsBox: false, Height: 0 });
            tops[i] = tops[i - 1] + heights[i - 1] + (isEnd && aside < 1 ? 4 : RowGap + Math.Min(50, aside * 0.08));
        }

        var picture = new Picture();
        foreach (var node in nodes.Where(node => node.Block is not null))
            picture.Add(node.Block!.Picture, point => new(point.X + node.X, point.Y + tops[node.Row]));
        for (var i = 0; i < edges.Count; i++)
        {
            var path = paths[i];
            var points = new List<Point>();
            for (var k = 0; k < path.Count; k++)
            {
                var node = path[k];
                var x = node.X + (k == 0 ? node.Block!.ExitAt(edges[i].Exit)
                    : k == path.Count - 1 ? node.Block!.EntryAt(edges[i].Entry)
                    : 0);
                points.Add(new(x, tops[node.Row] + (k > 0 ? 0 : node.Height)));
                if (k < path.Count - 1)
                    points.Add(new(x, tops[node.Row] + heights[node.Row]));
            }

            picture.Edges.Add(new([.. points.Distinct()], HasArrow: path[^1].Block!.IsBox));
        }

        return new(
            nodes.Max(node => node.Left - node.X),
            nodes.Max(node => node.Right + node.X),
            tops[^1] + heights[^1])
        {
            Picture = picture,
        };
    }
}
