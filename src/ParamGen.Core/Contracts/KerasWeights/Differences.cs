using ParamGen.Core.Evaluation;
using ParamGen.Core.Rules;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>Where a network and a file of weights differ.</summary>
/// <param name="view">The network.</param>
/// <param name="file">The name of the file.</param>
/// <param name="layout">The layout of the file.</param>
internal sealed class Differences(NetworkView view, string file, StoredLayout layout)
{
    private readonly List<LayerDifferences> layers = [];
    private readonly List<string> extra = [];

    /// <summary>Compares layers with those of the file.</summary>
    /// <param name="expected">The layers.</param>
    /// <param name="stored">Those of the file.</param>
    /// <param name="owner">The layer of the network within which they are; null for those of the network itself.</param>
    public void Compare(IReadOnlyList<ExpectedLayer> expected, IReadOnlyList<StoredLayer> stored, LayerDifferences? owner)
    {
        var pairing = new LayerPairing(expected, stored, layout.NamesLayers).Pair();
        var others = pairing.Same.Concat(pairing.Renamed).ToDictionary(pair => pair.Expected, pair => pair.Stored);
        var renamed = new HashSet<ExpectedLayer>(pairing.Renamed.Select(pair => pair.Expected));
        foreach (var layer in expected)
        {
            var found = owner ?? Of(layer);
            if (!others.TryGetValue(layer, out var other))
            {
                found.Missing(layer, layer.Report.Model is null ? "weights of this layer" : "weights of this model");
                continue;
            }

            if (renamed.Contains(layer))
                found.Renamed(layer, other, layout.NamesLayers);
            if (layer.Report.Model is { } model)
            {
                var inner = layout.Expected(model, layer.Label + "/");
                Compare(inner, layout.Within(other, inner, model), found);
            }
            else
            {
                found.Compare(layer, other, layout);
            }
        }

        if (owner is not null)
            owner.NotExpected(pairing.Extra.SelectMany(layer => layer.Weights).Select(weight => weight.Tensor.Name));
        else
            extra.AddRange(pairing.Extra.SelectMany(layer => layer.Weights).Select(weight => weight.Tensor.Name));
        if (owner is null && layout.IsOrdered)
            CheckOrder(expected, stored, others);
    }

    /// <summary>The problems, those of layers in the order of the network.</summary>
    public IEnumerable<Problem> Problems(string className)
    {
        var quantized = layers.Where(layer => layer.Quantization is not null).ToList();
        if (quantized.Count > 0)
            yield return Problem.OfNetwork(
                WeightRules.PG0609_WeightsNotComparable,
                className,
                file,
                $"it is quantized ('{quantized[0].Step.Node.Name}' is stored as {quantized[0].Quantization}), and the layers are not; use "
                    + "a file saved before quantize()");
        var types = TypeOfAll();
        if (types is { } all)
            yield return Problem.OfNetwork(WeightRules.PG0607_WeightType, className, "every weight", all.Expected, all.Stored, file);
        var explained = Explained();
        foreach (var layer in layers)
        {
            foreach (var problem in layer.Problems(file, withShapes: !explained.Contains(layer.Step), withTypes: types is null))
                yield return problem;
        }

        if (extra.Count > 0)
            yield return Problem.OfNetwork(WeightRules.PG0606_WeightNotExpected, className, file, LayerDifferences.Named(extra));
    }

    private LayerDifferences Of(ExpectedLayer layer)
    {
        var step = StepOf(layer);
        if (layers.Count > 0 && layers[layers.Count - 1].Step == step)
            return layers[layers.Count - 1];
        layers.Add(new(step));
        return layers[layers.Count - 1];
    }

    /// <summary>The layer of the network that it is, or the model in which it is: some layouts have no groups for models.</summary>
    private Step StepOf(ExpectedLayer layer) =>
        view.FirstCallOf(layer.Owner.Length == 0 ? layer.Report.Name : layer.Owner.Substring(0, layer.Owner.IndexOf('/')));

    /// <summary>Keras loads such a file by the order of its layers, whatever their names: the first that is out of place.</summary>
    private void CheckOrder(
        IReadOnlyList<ExpectedLayer> expected,
        IReadOnlyList<StoredLayer> stored,
        Dictionary<ExpectedLayer, StoredLayer> others)
    {
        StoredLayer[] found = [.. expected.Where(others.ContainsKey).Select(layer => others[layer])];
        var present = new HashSet<StoredLayer>(found);
        StoredLayer[] inOrder = [.. stored.Where(present.Contains)];
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] == inOrder[i])
                continue;
            var layer = expected.Where(others.ContainsKey).ElementAt(i);
            layers.First(differences => differences.Step == StepOf(layer)).OutOfOrder(layer, inOrder[i]);
            return;
        }
    }

    /// <summary>The types where all weights of several layers have the same other one, which is one decision.</summary>
    private (string Expected, string Stored)? TypeOfAll()
    {
        var compared = layers.Where(layer => layer.Compared > 0).ToList();
        var types = compared.SelectMany(layer => layer.Types).Select(type => (type.Weight.Weight.DType, type.Tensor.Tensor.Type)).ToList();
        return compared.Count > 1
            && types.Count == compared.Sum(layer => layer.Compared)
            && types.Distinct().Count() == 1
                ? (types[0].DType.Word(), types[0].Type)
                : null;
    }

    /// <summary>The layers whose shapes differ since those of a layer before them do: one error, at its root.</summary>
    private HashSet<Step> Explained()
    {
        var differing = layers.Where(layer => layer.Shapes.Count > 0).ToDictionary(layer => layer.Step.Node);
        var touched = new HashSet<Step>();
        var explained = new HashSet<Step>();
        foreach (var step in view.Steps)
        {
            var isBehind = step.Inbound.Any(touched.Contains);
            if (isBehind || differing.ContainsKey(step.Node))
                touched.Add(step);
            if (isBehind && step.IsFirst && differing.TryGetValue(step.Node, out var layer) && layer.MayFollow)
                explained.Add(step);
        }

        return explained;
    }
}
