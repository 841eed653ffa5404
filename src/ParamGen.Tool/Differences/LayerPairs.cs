using ParamGen.Core.Collections;
using ParamGen.Core.Contracts.Architecture;
using ParamGen.Core.Layers;
using ParamGen.Core.Shapes;

namespace ParamGen.Tool.Differences;

/// <summary>Aligns the layers of two versions of a network as a person would: a layer that was inserted is one layer.</summary>
internal static class LayerPairs
{
    /// <summary>Each layer with that of the other version; null on the side that has none.</summary>
    /// <param name="old">The old version.</param>
    /// <param name="other">The new version.</param>
    /// <param name="moved">Takes the names of layers that are elsewhere in the order now.</param>
    public static IReadOnlyList<(LayerNode? Old, LayerNode? New)> Of(ViewedNetwork old, ViewedNetwork other, HashSet<string> moved)
    {
        var shared = old.Nodes.Select(node => node.Name).Intersect(other.Nodes.Select(node => node.Name)).ToHashSet(StringComparer.Ordinal);
        Traits[] traits = [.. old.Nodes.Select(node => Traits.Of(old, node))];
        Traits[] otherTraits = [.. other.Nodes.Select(node => Traits.Of(other, node))];
        List<(LayerNode? Old, LayerNode? New)> pairs =
        [
            .. Alignment.Of(traits.Length, otherTraits.Length, (i, j) => traits[i].CostOf(otherTraits[j], shared))
                .Select(pair => (pair.Own is { } i ? old.Nodes[i] : null, pair.Other is { } j ? other.Nodes[j] : null)),
        ];
        // What somebody has named is the same layer wherever it stands.
        foreach (var (gone, _) in pairs.Where(pair => pair.New is null && HasGivenName(pair.Old!)).ToList())
        {
            var i = pairs.FindIndex(pair => pair.Old is null && pair.New!.Name == gone!.Name && LayerMatch.IsSameKind(gone, pair.New));
            if (i < 0)
                continue;
            pairs[i] = (gone, pairs[i].New);
            pairs.Remove((gone, null));
            moved.Add(gone!.Name);
        }

        return pairs;
    }

    /// <summary>Whether somebody gave a layer its name: Keras's own names count, and so change with what comes before.</summary>
    private static bool HasGivenName(LayerNode node) => !LayerMatch.IsOfKeras(node, node.Name);

    /// <summary>What is compared of a layer: little, since each may be compared with each of the other version.</summary>
    /// <param name="Node">The layer.</param>
    /// <param name="IsNamed">Whether somebody gave it its name: Keras's own names count, and so change with what comes before.</param>
    /// <param name="Arguments">What it says.</param>
    /// <param name="Weights">The shapes of its weights.</param>
    private readonly record struct Traits(LayerNode Node, bool IsNamed, string Arguments, EquatableArray<Shape> Weights)
    {
        public static Traits Of(ViewedNetwork network, LayerNode node) => new(
            node,
            HasGivenName(node),
            string.Join(' ', node.WithInner.Select(ArgumentsOf)),
            network.FirstCallOf(node).Build.Weights.Map(static weight => weight.Shape));

        /// <summary>
        /// What it costs to take the layer for another one. To leave out both costs 2, so above 2 they never belong together.
        /// </summary>
        public double CostOf(Traits other, HashSet<string> shared)
        {
            var isSameName = Node.Name == other.Node.Name;
            if (!LayerMatch.IsSameKind(Node, other.Node))
                return isSameName && IsNamed ? 1.2 : 3;
            // A name that both versions have says which layer it is.
            if (!isSameName && (IsNamed && shared.Contains(Node.Name) || other.IsNamed && shared.Contains(other.Node.Name)))
                return 3;
            var renaming = isSameName ? 0 : IsNamed || other.IsNamed ? 0.6 : Node.IsNamed && other.Node.IsNamed ? 0.01 : 0;
            var isSame = Arguments == other.Arguments;
            return renaming + (isSame && Weights == other.Weights ? 0 : isSame || Weights == other.Weights ? 0.4 : 0.8);
        }

        private static string ArgumentsOf(LayerNode node) => string.Join(
            ' ',
            ArgumentsText.Given(node).Select(argument => $"{argument.Name}={argument.Value}").Order(StringComparer.Ordinal));
    }
}
