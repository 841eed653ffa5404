namespace ParamGen.Tool.Drawing;

/// <summary>Equal copies one after another.</summary>
/// <param name="Start">Where the first one starts.</param>
/// <param name="Length">The number of parts in each.</param>
/// <param name="Count">The number of copies.</param>
internal readonly record struct Run(int Start, int Length, int Count)
{
    public int End => Start + (Length * Count);

    /// <summary>Where the last copy starts.</summary>
    public int Last => End - Length;
}

/// <summary>Finds equal copies one after another.</summary>
internal sealed class RepeatFinder
{
    private readonly PartGraph graph;
    private readonly int[] contents;
    private readonly List<int>[] takers;

    public RepeatFinder(PartGraph graph)
    {
        this.graph = graph;
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        contents = [.. graph.Parts.Select(part => IdOf(part.Content))];
        takers = [.. graph.Parts.Select(_ => new List<int>())];
        for (var i = 0; i < graph.Parts.Count; i++)
        {
            foreach (var link in graph.Parts[i].Inputs.Where(link => link.From >= 0))
                takers[link.From].Add(i);
        }

        foreach (var link in graph.Exits.Where(link => link.From >= 0))
            takers[link.From].Add(graph.Parts.Count);

        int IdOf(string content) => ids.TryAdd(content, ids.Count) ? ids.Count - 1 : ids[content];
    }

    /// <summary>The copies of so many parts.</summary>
    public List<Run> Runs(int length)
    {
        var runs = new List<Run>();
        for (var i = 0; i + (2 * length) <= contents.Length; i++)
        {
            if (contents[i] != contents[i + length] || RunAt(i, length).Count < 2)
                continue;
            // Where they may start at several places, at the one where the least goes from one copy to the next.
            var best = Enumerable.Range(i, length)
                .Select(start => RunAt(start, length))
                .TakeWhile(run => run.Count >= 2)
                .OrderBy(run => Exits(run).Count)
                .ThenByDescending(run => run.Count)
                .First();
            runs.Add(best);
            i = best.End - 1;
        }

        return runs;
    }

    /// <summary>The outputs of the last copy that leave it.</summary>
    public List<Link> Exits(Run run)
    {
        var exits = new List<Link>();
        for (var i = run.Last; i < run.End; i++)
        {
            foreach (var taker in takers[i].Where(taker => taker >= run.End).Distinct())
            {
                var links = taker == graph.Parts.Count ? graph.Exits : graph.Parts[taker].Inputs;
                exits.AddRange(links.Where(link => link.From == i));
            }
        }

        return [.. exits.Distinct()];
    }

    private Run RunAt(int start, int length)
    {
        var run = new Run(start, length, 1);
        var (entries, entered) = (new Dictionary<Link, Link>(), new Dictionary<Link, Link>());
        while (run.End + length <= contents.Length && IsNext(run, entries, entered))
            run = run with { Count = run.Count + 1 };
        return run;
    }

    /// <summary>Whether the copies are followed by another one, to which alone the last of them gives what leaves it.</summary>
    /// <param name="run">The copies.</param>
    /// <param name="entries">What the second copy takes for each thing that enters the first: the same, or a part of the first.</param>
    /// <param name="entered">The reverse: a group of copies has one entry for each of them.</param>
    private bool IsNext(Run run, Dictionary<Link, Link> entries, Dictionary<Link, Link> entered)
    {
        for (var t = 0; t < run.Length; t++)
        {
            var example = run.Count == 1 ? run.Start : run.Start + run.Length;
            var (first, other) = (graph.Parts[example + t].Inputs, graph.Parts[run.End + t].Inputs);
            if (contents[run.Start + t] != contents[run.End + t]
                || first.Count != other.Count
                || takers[run.Last + t].Exists(taker => taker >= run.End + run.Length))
                return false;
            for (var k = 0; k < first.Count; k++)
            {
                if (!Matches(first[k], other[k]))
                    return false;
            }
        }

        return true;

        // The second copy is compared with the first, which takes what enters; each further one with the second.
        bool Matches(Link one, Link other) =>
            run.Count > 1 ? other == (one.From >= run.Start ? one with { From = one.From + run.Last - run.Start } : one)
            : other.From >= run.End ? one == other with { From = other.From - run.Length }
            : one.From < run.Start
                && (other.From >= run.Start || other == one)
                && (entries.TryAdd(one, other) || entries[one] == other)
                && (entered.TryAdd(other, one) || entered[other] == one);
    }
}
