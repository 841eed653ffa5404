using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Contracts.Architecture;

/// <summary>Aligns the layers of two networks in their orders, as a person would: what was put in or taken out is one layer.</summary>
internal static class LayerAlignment
{
    /// <summary>Each layer with that of the other network; null on the side that has none.</summary>
    public static IReadOnlyList<(LayerNode? Own, LayerNode? Other)> Of(ViewedNetwork own, ViewedNetwork other)
    {
        Traits[] traits = [.. own.Nodes.Select(node => Traits.Of(own, node))];
        Traits[] otherTraits = [.. other.Nodes.Select(node => Traits.Of(other, node))];
        return
        [
            .. Alignment.Of(traits.Length, otherTraits.Length, (i, j) => traits[i].CostOf(otherTraits[j]))
                .Select(pair => (pair.Own is { } i ? own.Nodes[i] : null, pair.Other is { } j ? other.Nodes[j] : null)),
        ];
    }

    /// <summary>What is compared of a layer: little, since each layer may be compared with each of the other network.</summary>
    private readonly record struct Traits(LayerNode Node, EquatableArray<Shape> Outputs, EquatableArray<Shape> Weights)
    {
        public static Traits Of(ViewedNetwork network, LayerNode node)
        {
            var build = network.FirstCallOf(node).Build;
            return new(node, build.Outputs, build.Weights.Map(static weight => weight.Shape));
        }

        /// <summary>
        /// What it costs to take the layer for another one: nothing for one of the same shapes, as much as leaving out both for one of
        /// another kind.
        /// </summary>
        public double CostOf(Traits other) =>
            !LayerMatch.IsSameKind(Node, other.Node) ? 1.9
            : Outputs == other.Outputs && Weights == other.Weights ? 0
            : 0.9;
    }
}
