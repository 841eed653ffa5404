using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Contracts.Architecture;

/// <summary>
/// Pairs the layers of two networks along their connections, from the outputs to the inputs. It holds where both are one graph, in
/// whichever order their layers are written.
/// </summary>
internal sealed class GraphPairing
{
    private readonly Dictionary<LayerNode, LayerNode> others = [];
    private readonly HashSet<LayerNode> taken = [];
    private readonly Dictionary<Step, Step> steps = [];
    private readonly StepClasses? classes;

    private GraphPairing(StepClasses? classes) => this.classes = classes;

    /// <summary>
    /// Each layer with that of the other network, in the order of the first; null where the two are not one graph. Inputs are taken in
    /// the order in which they are written, and only where something differs then in any order, of layers in which it does not matter.
    /// </summary>
    /// <param name="own">The network.</param>
    /// <param name="other">The other network.</param>
    /// <param name="differ">How many of the pairs differ.</param>
    public static IReadOnlyList<(LayerNode Own, LayerNode Other)>? Of(
        ViewedNetwork own,
        ViewedNetwork other,
        Func<IReadOnlyList<(LayerNode Own, LayerNode Other)>, int> differ)
    {
        var written = Of(own, other, classes: null);
        // Most networks have no such layer, and nothing is compared for it.
        if (!own.Steps.Any(IsInAnyOrder))
            return written;
        var found = written is null ? int.MaxValue : differ(written);
        if (found == 0)
            return written;
        return Of(own, other, new StepClasses(own, other)) is { } pairs && differ(pairs) < found ? pairs : written;
    }

    private static bool IsInAnyOrder(Step step) => step.Inbound.Count > 1 && step.Layer.IsSymmetric;

    private static IReadOnlyList<(LayerNode Own, LayerNode Other)>? Of(ViewedNetwork own, ViewedNetwork other, StepClasses? classes)
    {
        var pairing = new GraphPairing(classes);
        var (mine, theirs) = (own.Ends, other.Ends);
        if (mine.Count != theirs.Count || !mine.Zip(theirs, pairing.Pair).All(isPaired => isPaired))
            return null;
        // Inputs are fed in an order of their own; and what leads to no output is a part of the network all the same.
        var (inputs, otherInputs) = (own.Inputs, other.Inputs);
        if (inputs.Count != otherInputs.Count || !inputs.Zip(otherInputs, pairing.Pair).All(isPaired => isPaired))
            return null;
        Step[] left = [.. own.Steps.Where(step => !pairing.steps.ContainsKey(step))];
        var known = new HashSet<Step>(pairing.steps.Values);
        Step[] otherLeft = [.. other.Steps.Where(step => !known.Contains(step))];
        if (left.Length != otherLeft.Length || !left.Zip(otherLeft, pairing.Pair).All(isPaired => isPaired))
            return null;
        return [.. own.Nodes.Select(node => (node, pairing.others[node]))];
    }

    private bool Pair(Step own, Step other)
    {
        var waiting = new Stack<(Step Own, Step Other)>();
        waiting.Push((own, other));
        while (waiting.Count > 0)
        {
            var (mine, theirs) = waiting.Pop();
            if (steps.TryGetValue(mine, out var known))
            {
                if (known != theirs)
                    return false;
                continue;
            }

            steps.Add(mine, theirs);
            if (!LayerMatch.IsSameKind(mine.Node, theirs.Node)
                || mine.Inbound.Count != theirs.Inbound.Count
                || (others.TryGetValue(mine.Node, out var paired) ? paired != theirs.Node : !taken.Add(theirs.Node)))
                return false;
            others[mine.Node] = theirs.Node;
            var order = classes is not null && IsInAnyOrder(mine) ? OrderOf(classes, mine, theirs) : [.. mine.Inbound.Select((_, i) => i)];
            int[] outputs = [.. theirs.OutputsTaken];
            if (!mine.OutputsTaken.SequenceEqual(order.Select(i => outputs[i])))
                return false;
            for (var i = 0; i < order.Length; i++)
                waiting.Push((mine.Inbound[i], theirs.Inbound[order[i]]));
        }

        return true;
    }

    /// <summary>For each input the number of the one in the other network that it is: the first of those that are the most alike.</summary>
    private int[] OrderOf(StepClasses classes, Step mine, Step theirs)
    {
        var order = new int[mine.Inbound.Count];
        int[] outputs = [.. mine.OutputsTaken], otherOutputs = [.. theirs.OutputsTaken];
        var (left, otherLeft) = (Enumerable.Range(0, order.Length).ToList(), Enumerable.Range(0, order.Length).ToList());
        Take(i => steps.TryGetValue(mine.Inbound[i], out var known) ? known : null, j => theirs.Inbound[j]);
        Take(i => (classes[mine.Inbound[i]], NameOf(mine.Inbound[i].Node)), j => (classes[theirs.Inbound[j]], theirs.Inbound[j].Node.Name));
        Take(i => classes[mine.Inbound[i]], j => classes[theirs.Inbound[j]]);
        Take(i => NameOf(mine.Inbound[i].Node), j => theirs.Inbound[j].Node.Name);
        Take(i => TraitsOf(mine.Inbound[i]), j => TraitsOf(theirs.Inbound[j]));
        foreach (var (i, j) in left.Zip(otherLeft, (i, j) => (i, j)))
            order[i] = j;
        return order;

        void Take(Func<int, object?> key, Func<int, object> otherKey)
        {
            var free = otherLeft
                .GroupBy(j => (otherKey(j), otherOutputs[j]))
                .ToDictionary(group => group.Key, group => new Queue<int>(group));
            var taken = new HashSet<int>();
            left.RemoveAll(i =>
            {
                if (key(i) is not { } own || !free.TryGetValue((own, outputs[i]), out var places) || places.Count == 0)
                    return false;
                order[i] = places.Dequeue();
                return taken.Add(order[i]);
            });
            otherLeft.RemoveAll(taken.Contains);
        }
    }

    /// <summary>A name that was given, and so is to be that of the file.</summary>
    private static string? NameOf(LayerNode node) => string.IsNullOrEmpty(node.Attribute.Name) ? null : node.Name;

    private static (string, EquatableArray<Shape>) TraitsOf(Step step) => (step.Node.Kind.Name, step.Build.Outputs);
}
