namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>A layer as HDF5 lists it: the names of its weights name it again, after the models in which it was made.</summary>
/// <param name="name">The layer's name.</param>
/// <param name="weights">Its weights by their names in the layer's group.</param>
internal sealed class ListedGroup(string name, IReadOnlyList<StoredWeight> weights)
{
    private readonly (StoredWeight Weight, string[] Parts, int At)[] split = [.. weights.Select(weight => Split(weight, name))];

    public string Name => name;

    /// <summary>What stands before the layer's name in that of its first weight.</summary>
    public string Scope => ScopeOf(split[0]);

    /// <summary>The weights by their whole names.</summary>
    public StoredLayer Whole => new(name, weights);

    /// <summary>
    /// The weights by what follows the layer's name. Where the scope is not known, or is another one than that of the first weight,
    /// the whole name is left, which is that of no weight.
    /// </summary>
    /// <param name="isKnown">Whether the scope is known.</param>
    public StoredLayer Within(bool isKnown)
    {
        var scope = Scope;
        return new(name, Gates.Joined([.. split.Select(item =>
            item.Weight.At(string.Join("/", isKnown && ScopeOf(item) == scope ? item.Parts.Skip(item.At + 1) : item.Parts)))]));
    }

    /// <summary>The parts of a name, and where among them the layer is named: before the first one where it is not.</summary>
    private static (StoredWeight Weight, string[] Parts, int At) Split(StoredWeight weight, string name)
    {
        var parts = WrittenName.PartsOf(weight.Place, name);
        var stem = WrittenName.StemOf(name.Substring(name.LastIndexOf('/') + 1));
        var at = parts.Length - 2;
        while (at >= 0 && WrittenName.StemOf(parts[at]) != stem)
            at--;
        return (weight, parts, at);
    }

    private static string ScopeOf((StoredWeight Weight, string[] Parts, int At) item) => string.Join("/", item.Parts.Take(item.At));
}
