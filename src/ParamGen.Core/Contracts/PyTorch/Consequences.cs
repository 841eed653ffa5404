using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.PyTorch;

namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>
/// The layers whose shapes differ only in sizes of what they take, behind others that differ: what is said of those explains them.
/// </summary>
internal sealed class Consequences
{
    private readonly HashSet<LayerModule> explained = new(ByReference.Instance);

    /// <summary>What no layer has, by the sizes that it gives: where the class lacks a layer, the next one takes what that gives.</summary>
    private readonly HashSet<long> spare;

    /// <param name="network">The network.</param>
    /// <param name="matching">The modules of its layers.</param>
    /// <param name="isSpareSaid">Whether what no layer has is an error of its own.</param>
    public Consequences(NetworkView network, Matching matching, bool isSpareSaid)
    {
        spare = isSpareSaid
            ? [.. matching.Pairs
                .Where(pair => pair is { Layer: null, Module.IsRaw: false })
                .SelectMany(pair => pair.Module!.Tensors.Select(tensor => tensor.Shape))
                .Where(shape => shape.Count > 0)
                .Select(shape => shape[0])]
            : [];
        var pairs = matching.Pairs.Where(pair => pair.Layer is not null).ToLookup(pair => Outermost(pair.Layer!));
        var touched = new HashSet<Step>();
        foreach (var step in network.Steps)
        {
            var isBehind = step.Inbound.Any(touched.Contains);
            foreach (var pair in step.IsFirst ? pairs[step.Node] : [])
            {
                var sizes = Taken(pair);
                if (sizes is not null && (isBehind || sizes.TrueForAll(spare.Contains)))
                    explained.Add(pair.Layer!);
                isBehind |= sizes is not null || ChangesShapes(pair);
            }

            if (isBehind)
                touched.Add(step);
        }
    }

    /// <summary>Whether another error says why the shapes of a layer differ.</summary>
    public bool Explain(LayerModule layer) => explained.Contains(layer);

    /// <summary>The layer of the network that it is, or in which it stands.</summary>
    private static LayerNode Outermost(LayerModule layer) =>
        layer.Holders.Count > 0 ? layer.Holders[layer.Holders.Count - 1].Node
        : layer.Wrappers.Count > 0 ? layer.Wrappers[layer.Wrappers.Count - 1]
        : layer.Node;

    private static bool ChangesShapes(Pair pair) =>
        pair is { Module: null, Layer.MayLack: false } || (pair.Comparison?.Shapes.Any() ?? false);

    /// <summary>
    /// The sizes in the file of what the layer takes, where these are all that differs in shape; null where its own sizes differ, or none.
    /// </summary>
    private static List<long>? Taken(Pair pair)
    {
        if (pair is not { Layer: { } layer, Module: { } module, Comparison: { } comparison } || !ChangesShapes(pair))
            return null;
        var sizes = new List<long>();
        foreach (var (kind, name) in comparison.Shapes)
        {
            var want = comparison.Wanted(layer, name);
            if (kind is Difference.Order
                || want is null
                || module.Find(name)?.Shape is not { } have
                || have.Count != want.Shape.Count)
                return null;
            for (var axis = 0; axis < have.Count; axis++)
            {
                if (have[axis] == want.Shape[axis])
                    continue;
                if (!want.TakenAxes.Contains(axis))
                    return null;
                sizes.Add(have[axis]);
            }
        }

        return sizes;
    }
}
