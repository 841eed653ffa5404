using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;

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

    private GraphPairing()
    {
    }

    /// <summary>Each layer with that of the other network, in the order of the first; null where the two are not one graph.</summary>
    public static IReadOnlyList<(LayerNode Own, LayerNode Other)>? Of(ViewedNetwork own, ViewedNetwork other)
    {
        var pairing = new GraphPairing();
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
                || !mine.OutputsTaken.SequenceEqual(theirs.OutputsTaken)
                || (others.TryGetValue(mine.Node, out var paired) ? paired != theirs.Node : !taken.Add(theirs.Node)))
                return false;
            others[mine.Node] = theirs.Node;
            for (var i = 0; i < mine.Inbound.Count; i++)
                waiting.Push((mine.Inbound[i], theirs.Inbound[i]));
        }

        return true;
    }
}
