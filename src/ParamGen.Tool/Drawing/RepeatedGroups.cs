namespace ParamGen.Tool.Drawing;

/// <summary>Puts one group in the place of equal copies.</summary>
internal static class RepeatedGroups
{
    public static PartGraph Replace(PartGraph graph, List<Run> runs, RepeatFinder finder)
    {
        var parts = new List<Part>();
        var places = new int[graph.Parts.Count];
        // What a group gives in the place of a part within it.
        var exitsOfGroups = new Dictionary<Link, Link>();
        var next = 0;
        for (var i = 0; i < graph.Parts.Count; i++)
        {
            if (next == runs.Count || runs[next].Start != i)
            {
                places[i] = parts.Count;
                parts.Add(graph.Parts[i] with { Inputs = [.. graph.Parts[i].Inputs.Select(Moved)] });
                continue;
            }

            var run = runs[next++];
            var part = graph.Parts[i];
            if (run.Length == 1 && part.Count == 1)
            {
                parts.Add(part with { Count = run.Count, Inputs = [.. part.Inputs.Select(Moved)] });
                places[run.Last] = parts.Count - 1;
            }
            else
            {
                var exits = finder.Exits(run);
                parts.Add(Group(graph, run, exits, Moved));
                for (var exit = 0; exit < exits.Count; exit++)
                    exitsOfGroups[exits[exit]] = new(parts.Count - 1, exit);
            }

            i = run.End - 1;
        }

        return new(parts, [.. graph.Exits.Select(Moved)]);

        Link Moved(Link link) => link.From < 0 ? link
            : exitsOfGroups.TryGetValue(link, out var exit) ? exit
            : link with { From = places[link.From] };
    }

    private static Part Group(PartGraph graph, Run run, List<Link> exits, Func<Link, Link> moved)
    {
        var entries = new List<Link>();
        var inside = Enumerable.Range(run.Start, run.Length)
            .Select(i => graph.Parts[i] with { Inputs = [.. graph.Parts[i].Inputs.Select(Inner)] })
            .ToList();
        return new()
        {
            Inside = new(inside, [.. exits.Select(exit => exit with { From = exit.From - run.Last })]),
            Count = run.Count,
            Inputs = [.. entries.Select(moved)],
        };

        Link Inner(Link link)
        {
            if (link.From >= run.Start)
                return link with { From = link.From - run.Start };
            if (!entries.Contains(link))
                entries.Add(link);
            return new(Link.Outside, entries.IndexOf(link));
        }
    }
}
