namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>
/// Pairs layers with those of a file: by name, or, where Keras gives the names, by the numbers in them, which a process counts on: those of
/// a kind differ by the same number. What is left has another name, if its shapes are the same.
/// </summary>
/// <param name="expected">The layers, in order.</param>
/// <param name="stored">Those of the file, in order.</param>
/// <param name="areNamed">Whether the names in the file are the layers' own, rather than numbers in order.</param>
internal sealed class LayerPairing(IReadOnlyList<ExpectedLayer> expected, IReadOnlyList<StoredLayer> stored, bool areNamed)
{
    /// <summary>How many pairs are compared with each other; of more, the numbers must be the same.</summary>
    private const long MostPairs = 1_000_000;

    private readonly Pairing<ExpectedLayer, StoredLayer> pairing = new();
    private readonly HashSet<StoredLayer> taken = [];

    public Pairing<ExpectedLayer, StoredLayer> Pair()
    {
        if (!areNamed)
            PairModels();
        var found = new HashSet<ExpectedLayer>(pairing.Same.Select(pair => pair.Expected));
        var open = expected.Where(layer => !found.Contains(layer)).ToList();
        var byName = stored.GroupBy(layer => layer.Name).ToDictionary(group => group.Key, group => group.First());
        foreach (var layer in open.Where(layer => NumberOf(layer) is null))
        {
            if (byName.TryGetValue(layer.Name, out var same) && !taken.Contains(same))
                Add(layer, same);
        }

        var byStem = stored.ToLookup(layer => WrittenName.StemOf(layer.Name));
        foreach (var kind in open.Where(layer => NumberOf(layer) is not null).GroupBy(layer => (layer.Owner, layer.Stem)))
            PairKind(
                [.. kind.OrderBy(layer => NumberOf(layer))],
                [
                    .. byStem[WrittenName.StemOf(kind.Key.Stem)]
                        .Where(layer => !taken.Contains(layer) && WrittenName.NumberIn(layer.Name, kind.Key.Stem) is not null)
                        .OrderBy(layer => WrittenName.NumberIn(layer.Name, kind.Key.Stem)),
                ],
                kind.Key.Stem);

        pairing.Finish(expected, stored, layer => layer.Signature, layer => layer.Signature);
        return pairing;
    }

    /// <summary>
    /// Models within the network are counted as Sequential and as Functional, and a class with layers does not say which of the two it was
    /// when the file was saved: the name and the shapes decide, then the shapes, then the order.
    /// </summary>
    private void PairModels()
    {
        var models = expected.Where(layer => layer.Report.Model is not null).ToList();
        var others = stored.Where(layer => WrittenName.StemOf(layer.Name) is "layers/sequential" or "layers/functional").ToList();
        Take(layer => layer.Name + " " + layer.Signature, other => other.Name + " " + other.Signature);
        Take(layer => layer.Signature, other => other.Signature);
        Take(_ => "", _ => "");

        void Take(Func<ExpectedLayer, string> keyOf, Func<StoredLayer, string> keyOfOther)
        {
            var byKey = others.GroupBy(keyOfOther).ToDictionary(group => group.Key, group => new Queue<StoredLayer>(group));
            models.RemoveAll(layer =>
            {
                if (!byKey.TryGetValue(keyOf(layer), out var queue) || queue.Count == 0)
                    return false;
                Add(layer, queue.Dequeue());
                return true;
            });
            others.RemoveAll(taken.Contains);
        }
    }

    private static long? NumberOf(ExpectedLayer layer) => WrittenName.NumberIn(layer.Name, layer.Stem);

    private void Add(ExpectedLayer layer, StoredLayer other)
    {
        pairing.Same.Add((layer, other));
        taken.Add(other);
    }

    private void PairKind(IReadOnlyList<ExpectedLayer> layers, IReadOnlyList<StoredLayer> others, string stem)
    {
        if (others.Count == 0)
            return;
        var isSmall = (long)layers.Count * others.Count <= MostPairs;
        var (shift, alike) = isSmall && (areNamed || layers.Count != others.Count) ? Shift(layers, others, stem) : (0, int.MaxValue);
        // A layer more or less within the others changes the numbers of those after it.
        if (isSmall && layers.Count != others.Count && Aligned(layers, others) is var aligned && aligned.Count > alike)
        {
            foreach (var (layer, other) in aligned)
                Add(layer, other);
            return;
        }

        var byNumber = others
            .GroupBy(other => WrittenName.NumberIn(other.Name, stem)!.Value)
            .ToDictionary(group => group.Key, group => group.First());
        foreach (var layer in layers)
        {
            if (byNumber.TryGetValue(NumberOf(layer)!.Value + shift, out var other) && !taken.Contains(other))
                Add(layer, other);
        }
    }

    /// <summary>
    /// By how much the numbers differ: by what makes most layers have the same shapes, or else the same numbers; the least of these.
    /// </summary>
    private (long Shift, int Alike) Shift(IReadOnlyList<ExpectedLayer> layers, IReadOnlyList<StoredLayer> others, string stem)
    {
        var votes = new Dictionary<long, (int Alike, int Named)>();
        foreach (var layer in layers)
        {
            foreach (var other in others)
            {
                var shift = WrittenName.NumberIn(other.Name, stem)!.Value - NumberOf(layer)!.Value;
                votes.TryGetValue(shift, out var vote);
                votes[shift] = (vote.Alike + (layer.Signature == other.Signature ? 1 : 0), vote.Named + 1);
            }
        }

        return votes
            .Where(vote => areNamed || vote.Key == 0)
            .OrderByDescending(vote => vote.Value.Alike)
            .ThenByDescending(vote => vote.Value.Named)
            .ThenBy(vote => Math.Abs(vote.Key))
            .ThenBy(vote => vote.Key)
            .Select(vote => (vote.Key, vote.Value.Alike))
            .FirstOrDefault();
    }

    /// <summary>The longest row of layers with the same shapes in both, in order.</summary>
    private static List<(ExpectedLayer Layer, StoredLayer Other)> Aligned(
        IReadOnlyList<ExpectedLayer> layers,
        IReadOnlyList<StoredLayer> others)
    {
        var longest = new int[layers.Count + 1, others.Count + 1];
        for (var i = layers.Count - 1; i >= 0; i--)
        {
            for (var j = others.Count - 1; j >= 0; j--)
                longest[i, j] = layers[i].Signature == others[j].Signature
                    ? longest[i + 1, j + 1] + 1
                    : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        }

        var aligned = new List<(ExpectedLayer, StoredLayer)>();
        for (int i = 0, j = 0; i < layers.Count && j < others.Count;)
        {
            if (layers[i].Signature == others[j].Signature)
                aligned.Add((layers[i++], others[j++]));
            else if (longest[i + 1, j] >= longest[i, j + 1])
                i++;
            else
                j++;
        }

        return aligned;
    }
}
