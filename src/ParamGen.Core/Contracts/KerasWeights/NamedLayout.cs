using ParamGen.Core.Evaluation;

namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>A layout in which layers and weights have their names.</summary>
internal abstract class NamedLayout : StoredLayout
{
    /// <summary>What Keras calls models that were given no name.</summary>
    private static readonly string[] models = ["sequential", "functional", "model"];

    public override bool NamesLayers => true;

    public override IReadOnlyList<StoredLayer> Within(
        StoredLayer model,
        IReadOnlyList<ExpectedLayer> expected,
        NetworkReport network) => Split(model.Weights, expected, network);

    /// <summary>A layer with its weights by their paths.</summary>
    protected static ExpectedLayer LayerOf(LayerReport layer, string owner) => new(
        layer,
        owner,
        layer.Name,
        ExpectedLayer.StemOf(layer),
        [.. layer.Weights.Select(weight => new ExpectedWeight(weight, weight.Path))]);

    /// <summary>The layers of a network and of the models in it: the path of a weight need not name the model.</summary>
    protected static IEnumerable<ExpectedLayer> Flat(NetworkReport network, string owner) => network.Layers.SelectMany(layer =>
        layer.Model is { } model ? Flat(model, $"{owner}{layer.Name}/")
        : layer.Weights.Count > 0 ? [LayerOf(layer, owner)]
        : []);

    /// <summary>Puts the weights of a network with the layer that each names; the names of models may stand before it.</summary>
    protected static List<StoredLayer> Split(
        IReadOnlyList<StoredWeight> weights,
        IReadOnlyList<ExpectedLayer> expected,
        NetworkReport network)
    {
        var layers = new HashSet<string>(expected.Select(layer => WrittenName.StemOf(layer.Name)));
        var holders = HoldersOf(network);
        var split = weights.Select(weight => (Weight: weight, Parts: WrittenName.PartsOf(weight.Place))).ToList();
        // A model has a name of its own, by which its weights may begin.
        var firsts = split.Where(item => item.Parts.Length > 2).GroupBy(item => item.Parts[0]);
        if (firsts.FirstOrDefault(group => group.Count() * 2 > split.Count) is { Key: var common })
            holders.Add(WrittenName.StemOf(common));
        return
        [
            .. split
                .Select(item => (item.Weight, item.Parts, At: PlaceOf(item.Parts)))
                .GroupBy(item => item.Parts[item.At])
                .Select(group => new StoredLayer(
                    group.Key,
                    Gates.Joined([.. group.Select(item => item.Weight.At(string.Join("/", item.Parts.Skip(item.At + 1))))]))),
        ];

        int PlaceOf(string[] parts)
        {
            var at = 0;
            while (at < parts.Length - 2
                && !layers.Contains(WrittenName.StemOf(parts[at]))
                && IsHolder(holders, parts[at]))
                at++;
            return at;
        }
    }

    public override Pairing<ExpectedWeight, StoredWeight> Pair(ExpectedLayer expected, StoredLayer stored) =>
        new WeightPairing(expected.Weights, stored.Weights).Pair();

    /// <summary>What may stand before the name of a layer: names of models.</summary>
    protected static HashSet<string> HoldersOf(NetworkReport network) => [.. models, .. Models(network).Select(WrittenName.StemOf)];

    protected static bool IsHolder(HashSet<string> holders, string name) => name.Length == 0 || holders.Contains(WrittenName.StemOf(name));

    private static IEnumerable<string> Models(NetworkReport network) =>
        [network.Name, .. network.Layers.SelectMany(layer => layer.Model is { } model ? [layer.Name, .. Models(model)] : (string[])[])];
}
