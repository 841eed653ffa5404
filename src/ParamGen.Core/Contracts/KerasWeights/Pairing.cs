namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>What is expected, and what is there for it.</summary>
internal sealed class Pairing<TExpected, TStored>
{
    /// <summary>What is there under the name that is expected.</summary>
    public List<(TExpected Expected, TStored Stored)> Same { get; } = [];

    /// <summary>What is there under another name.</summary>
    public List<(TExpected Expected, TStored Stored)> Renamed { get; } = [];

    /// <summary>What is not there.</summary>
    public List<TExpected> Missing { get; } = [];

    /// <summary>What is there beyond that.</summary>
    public List<TStored> Extra { get; } = [];

    /// <summary>
    /// Pairs what is left of both by its shapes, in order: it has another name. What is left then is missing, or not expected.
    /// </summary>
    public void Finish(
        IEnumerable<TExpected> expected,
        IEnumerable<TStored> stored,
        Func<TExpected, string> shapeOfExpected,
        Func<TStored, string> shapeOfStored)
    {
        var found = new HashSet<TExpected>(Same.Concat(Renamed).Select(pair => pair.Expected));
        var taken = new HashSet<TStored>(Same.Concat(Renamed).Select(pair => pair.Stored));
        var byShape = stored
            .Where(item => !taken.Contains(item))
            .GroupBy(shapeOfStored)
            .ToDictionary(group => group.Key, group => new Queue<TStored>(group));
        foreach (var item in expected.Where(item => !found.Contains(item)))
        {
            if (byShape.TryGetValue(shapeOfExpected(item), out var candidates) && candidates.Count > 0)
                Renamed.Add((item, candidates.Dequeue()));
            else
                Missing.Add(item);
        }

        taken.UnionWith(Renamed.Select(pair => pair.Stored));
        Extra.AddRange(stored.Where(item => !taken.Contains(item)));
    }
}
