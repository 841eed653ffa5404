using System.Globalization;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>
/// The layout of <c>.keras</c> and <c>.weights.h5</c>: each object has a group with its variables by number, and one for each object
/// that it holds. Layers are called by their class and a number, in the model's order: <c>layers/dense_1/vars/0</c>.
/// </summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/keras/blob/master/keras/src/saving/saving_lib.py">Keras, saving_lib.py</see>.
/// </remarks>
internal sealed class VariableLayout : StoredLayout
{
    private const string Layers = "layers";
    private const string Variables = "vars";

    public override bool NamesLayers => false;

    public override IReadOnlyList<ExpectedLayer> Expected(NetworkReport network, string owner)
    {
        var holders = network.Holders();
        return
        [
            .. network.Layers
                .Select((layer, i) => new ExpectedLayer(
                    layer,
                    owner,
                    holders[i],
                    Layers + "/" + ExpectedLayer.StemOf(layer),
                    [.. Numbered(layer.Weights)]))
                .Where(layer => layer.Weights.Count > 0),
        ];
    }

    public override IReadOnlyList<StoredLayer> Stored(
        FileDescription file,
        IReadOnlyList<DescribedWeight> weights,
        IReadOnlyList<ExpectedLayer> expected,
        NetworkReport network) => Split(weights.Select(weight => new StoredWeight(Current(weight.Name), weight)));

    public override IReadOnlyList<StoredLayer> Within(
        StoredLayer model,
        IReadOnlyList<ExpectedLayer> expected,
        NetworkReport network) => Split(model.Weights);

    public override Pairing<ExpectedWeight, StoredWeight> Pair(ExpectedLayer expected, StoredLayer stored)
    {
        var pairing = new Pairing<ExpectedWeight, StoredWeight>();
        var byPlace = stored.Weights.GroupBy(weight => weight.Place).ToDictionary(group => group.Key, group => group.First());
        foreach (var weight in expected.Weights)
        {
            if (byPlace.TryGetValue(weight.Place, out var found))
                pairing.Same.Add((weight, found));
        }

        pairing.Finish(expected.Weights, stored.Weights, weight => weight.Weight.Shape.ToString(), weight => weight.Shape);
        return pairing;
    }

    /// <summary>
    /// The weights with their numbers among their holder's variables. Those that have no number of their own take what is left: first what
    /// is trained, then the rest.
    /// </summary>
    private static IEnumerable<ExpectedWeight> Numbered(IEnumerable<Weight> weights)
    {
        foreach (var holder in weights.Where(weight => weight.IsStored).GroupBy(weight => weight.Holder))
        {
            var taken = new HashSet<int>(holder.Select(weight => weight.Slot).OfType<int>());
            var next = 0;
            foreach (var weight in holder.OrderBy(weight => weight.Slot is null).ThenBy(weight => !weight.Trainable))
            {
                while (weight.Slot is null && taken.Contains(next))
                    next++;
                var number = (weight.Slot ?? next++).ToString(CultureInfo.InvariantCulture);
                yield return new(weight, Weight.HolderOf(weight.Holder, $"{Variables}/{number}"));
            }
        }
    }

    /// <summary>A path as the newest version writes it: older ones name private attributes.</summary>
    private static string Current(string path) => string.Join("/", path.Split('/').Select(part =>
        part == "_layer_checkpoint_dependencies" ? Layers : part.TrimStart('_')));

    /// <summary>What belongs to a layer begins with its name in a list of layers; anything else belongs to what holds it.</summary>
    private static List<StoredLayer> Split(IEnumerable<StoredWeight> weights) =>
    [
        .. weights
            .Select(weight =>
            {
                var parts = weight.Place.Split('/');
                var count = parts is [Layers, _, _, ..] ? 2 : Math.Max(0, Array.LastIndexOf(parts, Variables));
                return (Name: string.Join("/", parts.Take(count)), Weight: weight.At(string.Join("/", parts.Skip(count))));
            })
            .GroupBy(weight => weight.Name)
            .Select(group => new StoredLayer(group.Key, [.. group.Select(weight => weight.Weight)])),
    ];
}
