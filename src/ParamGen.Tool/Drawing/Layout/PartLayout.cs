namespace ParamGen.Tool.Drawing.Layout;

/// <summary>Lays out parts as segments one below the other: a segment ends where all goes through a single part.</summary>
internal sealed class PartLayout
{
    /// <summary>How many parts there are before an input at most for it to stand beside the first one.</summary>
    private const int NearStart = 16;

    /// <summary>How high a group is that is better folded into columns.</summary>
    private const double HighStack = 1000;

    private readonly PartGraph graph;
    private readonly List<(Block Block, Pin Pin)> blocks = [];
    private readonly List<SegmentEdge> edges = [];
    private readonly int entryCount;

    /// <param name="graph">The parts.</param>
    /// <param name="entryCount">How many inputs enter them.</param>
    /// <param name="copies">How often they stand one after another.</param>
    /// <param name="left">Edges that are drawn elsewhere; null for none.</param>
    private PartLayout(PartGraph graph, int entryCount, long copies, IReadOnlyCollection<(int From, int To)>? left)
    {
        (this.graph, this.entryCount) = (graph, entryCount);
        var taken = graph.Parts.SelectMany(part => part.Inputs).Concat(graph.Exits).Select(link => link.From).ToHashSet();
        for (var i = 0; i < entryCount; i++)
            blocks.Add((Block.Empty, Pin.Top));
        for (var i = 0; i < graph.Parts.Count; i++)
        {
            blocks.Add((BlockOf(graph.Parts[i], copies, taken.Contains(i)), Pin.None));
            for (var k = 0; k < graph.Parts[i].Inputs.Count; k++)
            {
                if (left?.Contains((graph.Parts[i].Inputs[k].From, i)) != true)
                    AddEdge(graph.Parts[i].Inputs[k], k);
            }
        }

        foreach (var exit in graph.Exits)
        {
            blocks.Add((Block.Empty, Pin.Bottom));
            AddEdge(exit, 0);
        }

        void AddEdge(Link link, int entry)
        {
            var from = link.From < 0 ? link.Exit : link.From + entryCount;
            edges.Add(new(from, link.From < 0 ? 0 : link.Exit, blocks.Count - 1, entry));
        }
    }

    /// <summary>The segments of parts that nothing enters.</summary>
    /// <param name="graph">The parts.</param>
    /// <param name="left">Edges that are drawn elsewhere.</param>
    /// <returns>Each segment with the part that it ends with.</returns>
    public static List<(Block Block, int Last)> Segments(PartGraph graph, IReadOnlyCollection<(int From, int To)>? left = null) =>
        [.. new PartLayout(graph, 0, copies: 1, left).Segments().Select(segment => (segment.Block, segment.Last))];

    private static Block BlockOf(Part part, long copies, bool isTaken)
    {
        if (part.Inside is not { } inside)
            return Block.OfBox(part, copies, isTaken);
        var layout = new PartLayout(inside, part.Inputs.Count, copies * part.Count, null);
        var segments = layout.Segments();
        var positions = new Dictionary<int, double>();
        foreach (var (node, x) in segments.SelectMany(segment => segment.Positions))
            positions[node] = x;
        var exits = Enumerable.Range(layout.blocks.Count - inside.Exits.Count, inside.Exits.Count);
        var stack = Block.Stack(segments.Select(segment => segment.Block)) with
        {
            Entries = [.. Enumerable.Range(0, part.Inputs.Count).Select(entry => positions[entry])],
            Exits = [.. exits.Select(exit => positions[exit])],
        };
        // A model within the model may be as long as one by itself.
        if (stack is { Height: > HighStack, Entries: [0], Exits: [0] })
            stack = Columns.FoldWithin([.. segments.Select(segment => segment.Block)]);
        var times = part.Count > 1 ? $"× {part.Count}" : "";
        return Block.OfGroup(stack, part.Title.Length > 0 && times.Length > 0 ? $"{times}  {part.Title}" : times + part.Title);
    }

    private List<(Block Block, int Last, List<(int Node, double X)> Positions)> Segments()
    {
        var segments = new List<(Block, int, List<(int, double)>)>();
        var lastTaker = Enumerable.Range(0, blocks.Count).ToArray();
        foreach (var edge in edges)
            lastTaker[edge.From] = Math.Max(lastTaker[edge.From], edge.To);
        var into = edges.ToLookup(edge => edge.To);
        // What enters near the start stands beside the first input.
        var lastInput = Enumerable.Range(0, Math.Min(blocks.Count, NearStart)).LastOrDefault(i => !into[i].Any());
        var (entry, furthest) = (-1, -1);
        for (var (start, i) = (0, 0); i < blocks.Count; i++)
        {
            // All that goes on from here is what this block gives.
            var isCut = furthest <= i && i >= lastInput && blocks[i].Block.Exits.Count == 1;
            furthest = Math.Max(furthest, lastTaker[i]);
            if (!isCut && i < blocks.Count - 1)
                continue;
            int[] members = [.. entry < 0 ? [] : new[] { entry }, .. Enumerable.Range(start, i - start + 1)];
            var local = members.Select((node, k) => (node, k)).ToDictionary(pair => pair.node, pair => pair.k);
            SegmentEdge[] inside = [.. Enumerable.Range(start, i - start + 1)
                .SelectMany(node => into[node])
                .Select(edge => edge with { From = local[edge.From], To = local[edge.To] })];
            var isOnlyEnd = isCut && (i < blocks.Count - 1
                || Enumerable.Range(start, i - start).All(node => lastTaker[node] > node));
            var layout = new SegmentLayout([.. members.Select(node => blocks[node])], inside, entry >= 0, isOnlyEnd);
            var block = layout.Layout();
            var positions = Enumerable.Range(start, i - start + 1).Select(node => (node, layout.Positions[local[node]]));
            segments.Add((block, i - entryCount, [.. positions]));
            (entry, start) = (i, i + 1);
        }

        return segments;
    }
}
