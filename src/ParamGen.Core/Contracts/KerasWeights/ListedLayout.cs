using ParamGen.Core.Collections;
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
        var listed = new HashSet<DescribedWeight>(ByReference.Instance);
        var layers = new List<ListedGroup>();
        foreach (var layer in file.Layers)
        {
            var inner = new List<StoredWeight>();
            foreach (var name in layer.Weights)
            {
                if (byName.TryGetValue(name, out var weight) && listed.Add(weight))
                    inner.Add(new(Relative(name, layer.Name), weight));
            }

            if (inner.Count > 0)
                layers.Add(new(layer.Name, inner));
        }

        // A name of a model before those of the layers is known, or is that of several layers.
        var holders = HoldersOf(network);
        var scopes = layers.GroupBy(layer => layer.Scope).ToDictionary(group => group.Key, group => group.Count());
        var nested = new HashSet<string>(expected.Where(layer => layer.Report.Model is not null).Select(layer => layer.Name));
        return
        [
            .. layers.Select(layer => nested.Contains(layer.Name) ? layer.Whole : layer.Within(IsKnown(layer.Scope))),
            .. weights
                .Where(weight => !listed.Contains(weight))
                .Select(weight => new StoredLayer(weight.Name, [new StoredWeight("", weight)])),
        ];

        bool IsKnown(string scope) =>
            scopes.Count == 1 || scopes[scope] > 1 || scope.Split('/').All(part => IsHolder(holders, part));
    }

    /// <summary>The name of a weight in its layer's group.</summary>
    private static string Relative(string name, string layer)
    {
        var start = name.StartsWith(Root + layer + "/", StringComparison.Ordinal) ? Root.Length : 0;
        return string.CompareOrdinal(name, start, layer + "/", 0, layer.Length + 1) == 0 ? name.Substring(start + layer.Length + 1) : name;
    }
}
