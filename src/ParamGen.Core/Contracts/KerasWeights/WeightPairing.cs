namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>Pairs the weights of a layer with its tensors by their names, which differ a little from version to version.</summary>
/// <param name="expected">The weights.</param>
/// <param name="stored">The tensors.</param>
internal sealed class WeightPairing(IReadOnlyList<ExpectedWeight> expected, IReadOnlyList<StoredWeight> stored)
{
    /// <summary>How many tensors of one name are looked at for a weight: a layer has a few, a file may have any number.</summary>
    private const int Most = 64;

    private readonly Pairing<ExpectedWeight, StoredWeight> pairing = new();
    private readonly HashSet<ExpectedWeight> found = [];
    private readonly HashSet<StoredWeight> taken = [];

    public Pairing<ExpectedWeight, StoredWeight> Pair()
    {
        // the same name, numbers of layers within the layer aside
        var byPlace = stored
            .GroupBy(weight => Unnumbered(weight.Place))
            .ToDictionary(group => group.Key, group => new Queue<StoredWeight>(group));
        foreach (var weight in expected)
        {
            if (byPlace.TryGetValue(Unnumbered(weight.Place), out var same) && same.Count > 0)
                Add(weight, same.Dequeue());
        }

        // a name of another version: older ones leave layers within the layer out
        var byName = stored.Where(weight => !taken.Contains(weight)).ToLookup(weight => NameOf(weight.Place));
        foreach (var weight in expected.Where(weight => !found.Contains(weight)))
        {
            var name = NameOf(weight.Place);
            var near = WrittenName.FormerOf(name)
                .Prepend(name)
                .SelectMany(other => byName[other])
                .Where(other => !taken.Contains(other))
                .Take(Most)
                .FirstOrDefault(other => IsPart(HoldersOf(other.Place), HoldersOf(weight.Place)));
            if (near is not null)
                Add(weight, near);
        }

        pairing.Finish(expected, stored, weight => weight.Weight.Shape.ToString(), weight => weight.Shape);
        return pairing;
    }

    private void Add(ExpectedWeight weight, StoredWeight tensor)
    {
        pairing.Same.Add((weight, tensor));
        found.Add(weight);
        taken.Add(tensor);
    }

    private static string Unnumbered(string place) => string.Join("/", [.. HoldersOf(place), NameOf(place)]);

    private static string NameOf(string place) => place.Substring(place.LastIndexOf('/') + 1);

    private static string[] HoldersOf(string place)
    {
        var parts = place.Split('/');
        return [.. parts.Take(parts.Length - 1).Select(WrittenName.StemOf)];
    }

    /// <summary>Whether all names are among the others, in their order.</summary>
    private static bool IsPart(string[] names, string[] others)
    {
        var at = 0;
        foreach (var other in others)
        {
            if (at < names.Length && names[at] == other)
                at++;
        }

        return at == names.Length;
    }
}
