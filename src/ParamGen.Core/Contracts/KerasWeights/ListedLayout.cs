using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>
/// The layout of HDF5 of Keras 1 and 2, which Keras 3 writes as <c>.h5</c> and <c>.hdf5</c>: a group for each layer, by its name, with the
/// list of its weights. A model within the network is a layer with the weights of all layers in it.
/// </summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/keras/blob/master/keras/src/legacy/saving/legacy_h5_format.py">Keras,
/// legacy_h5_format.py</see>.
/// </remarks>
internal sealed class ListedLayout : NamedLayout
{
    private const string Root = "model_weights/";

    public override bool IsOrdered => true;

    public override IReadOnlyList<ExpectedLayer> Expected(NetworkReport network, string owner) => owner.Length > 0
        ? [.. Flat(network, owner)]
        : [.. network.Layers.Where(layer => layer.Weights.Count > 0).Select(layer => LayerOf(layer, owner))];

    public override IReadOnlyList<StoredLayer> Stored(
        FileDescription file,
        IReadOnlyList<DescribedWeight> weights,
        IReadOnlyList<ExpectedLayer> expected,
        NetworkReport network)
    {
        var byName = weights.GroupBy(weight => weight.Name).ToDictionary(group => group.Key, group => group.First());
        var listed = new HashSet<DescribedWeight>(ReferenceComparer.Instance);
        var nested = new HashSet<string>(expected.Where(layer => layer.Report.Model is not null).Select(layer => layer.Name));
        var layers = new List<StoredLayer>();
        foreach (var layer in file.Layers.Where(layer => layer.Weights.Count > 0))
        {
            var inner = new List<StoredWeight>();
            foreach (var name in layer.Weights)
            {
                if (byName.TryGetValue(name, out var weight) && listed.Add(weight))
                    inner.Add(new(Relative(name, layer.Name), weight));
            }

            if (inner.Count > 0)
                layers.Add(new(layer.Name, nested.Contains(layer.Name) ? inner : Gates.Joined(Within(layer.Name, inner))));
        }

        layers.AddRange(weights
            .Where(weight => !listed.Contains(weight))
            .GroupBy(weight => weight.Name)
            .Select(group => new StoredLayer(group.Key, [.. group.Select(weight => new StoredWeight("", weight))])));
        return layers;
    }

    /// <summary>The name of a weight in its layer's group.</summary>
    private static string Relative(string name, string layer)
    {
        var start = name.StartsWith(Root + layer + "/", StringComparison.Ordinal) ? Root.Length : 0;
        return string.CompareOrdinal(name, start, layer + "/", 0, layer.Length + 1) == 0 ? name.Substring(start + layer.Length + 1) : name;
    }

    /// <summary>
    /// What follows the layer's name in the names of its weights, before which may be that of a model. Of weights that do not say
    /// what the first one says there, all is left.
    /// </summary>
    private static IReadOnlyList<StoredWeight> Within(string layer, IReadOnlyList<StoredWeight> weights)
    {
        var stem = WrittenName.StemOf(layer.Substring(layer.LastIndexOf('/') + 1));
        string? scope = null;
        return [.. weights.Select(weight =>
        {
            var parts = WrittenName.PartsOf(weight.Place, layer);
            var at = parts.Length - 2;
            while (at >= 0 && WrittenName.StemOf(parts[at]) != stem)
                at--;
            var before = string.Join("/", parts.Take(at));
            scope ??= before;
            return weight.At(string.Join("/", at >= 0 && before == scope ? parts.Skip(at + 1) : parts));
        })];
    }
}
