namespace ParamGen.Tool.Drawing;

/// <summary>Draws once what stands several times one after another: equal parts, each of which takes what the one before gives.</summary>
internal static class Repeats
{
    /// <summary>The most parts in what is repeated.</summary>
    private const int MaxLength = 200;

    public static PartGraph Collapse(PartGraph graph)
    {
        graph = graph with
        {
            Parts = [.. graph.Parts.Select(part => part.Inside is null ? part : part with { Inside = Collapse(part.Inside) })],
        };
        var finder = new RepeatFinder(graph);
        // The shortest first: what is repeated may have repeats within.
        for (var length = 1; length <= Math.Min(MaxLength, graph.Parts.Count / 2); length++)
        {
            if (finder.Runs(length) is not { Count: > 0 } runs)
                continue;
            graph = RepeatedGroups.Replace(graph, runs, finder);
            finder = new(graph);
            length = 0;
        }

        return graph;
    }
}
