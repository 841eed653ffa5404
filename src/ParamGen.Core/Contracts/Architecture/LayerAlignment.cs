using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Contracts.Architecture;

/// <summary>Aligns the layers of two networks in their orders, as a person would: what was put in or taken out is one layer.</summary>
internal static class LayerAlignment
{
    /// <summary>The most pairs that are compared. Beyond, layers are taken as they follow each other.</summary>
    private const long MostPairs = 2_000_000;

    /// <summary>Each layer with that of the other network; null on the side that has none.</summary>
    public static IReadOnlyList<(LayerNode? Own, LayerNode? Other)> Of(ViewedNetwork own, ViewedNetwork other)
    {
        var (mine, theirs) = (own.Nodes, other.Nodes);
        Traits[] traits = [.. mine.Select(node => Traits.Of(own, node))];
        Traits[] otherTraits = [.. theirs.Select(node => Traits.Of(other, node))];
        double Cost(int i, int j) => traits[i].CostOf(otherTraits[j]);
        var start = 0;
        while (start < mine.Count && start < theirs.Count && Cost(start, start) == 0)
            start++;
        var end = 0;
        while (start + end < mine.Count && start + end < theirs.Count && Cost(mine.Count - 1 - end, theirs.Count - 1 - end) == 0)
            end++;
        var (rows, columns) = (mine.Count - start - end, theirs.Count - start - end);
        var pairs = Enumerable.Range(0, start).Select(i => ((LayerNode?)mine[i], (LayerNode?)theirs[i])).ToList();
        if ((long)rows * columns > MostPairs)
            pairs.AddRange(Enumerable.Range(0, Math.Max(rows, columns))
                .Select(i => (i < rows ? mine[start + i] : null, i < columns ? theirs[start + i] : null)));
        else
            pairs.AddRange(Shortest(rows, columns, (i, j) => Cost(start + i, start + j))
                .Select(pair => (pair.Own is { } i ? mine[start + i] : null, pair.Other is { } j ? theirs[start + j] : null)));
        pairs.AddRange(Enumerable.Range(0, end)
            .Select(i => ((LayerNode?)mine[mine.Count - end + i], (LayerNode?)theirs[theirs.Count - end + i])));
        return pairs;
    }

    /// <summary>The cheapest way to turn one list into the other, where a step costs 1 for an item that is left out.</summary>
    private static IEnumerable<(int? Own, int? Other)> Shortest(int rows, int columns, Func<int, int, double> cost)
    {
        var costs = new double[rows, columns];
        var least = new double[rows + 1, columns + 1];
        for (var i = rows; i >= 0; i--)
        {
            for (var j = columns; j >= 0; j--)
            {
                if (i == rows || j == columns)
                {
                    least[i, j] = rows - i + columns - j;
                    continue;
                }

                costs[i, j] = cost(i, j);
                least[i, j] = Math.Min(
                    costs[i, j] + least[i + 1, j + 1],
                    1 + Math.Min(least[i + 1, j], least[i, j + 1]));
            }
        }

        var (own, other) = (0, 0);
        while (own < rows || other < columns)
        {
            if (own < rows && other < columns && least[own, other] == costs[own, other] + least[own + 1, other + 1])
                yield return (own++, other++);
            else if (other == columns || (own < rows && least[own, other] == 1 + least[own + 1, other]))
                yield return (own++, null);
            else
                yield return (null, other++);
        }
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
