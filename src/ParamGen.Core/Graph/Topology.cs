using ParamGen.Core.Layers;

namespace ParamGen.Core.Graph;

/// <summary>Orders of a graph.</summary>
internal static class Topology
{
    /// <summary>
    /// The items, each after those that it takes, and otherwise in the order given. Those in or behind a circle are left out.
    /// </summary>
    public static List<T> Sort<T>(IReadOnlyList<T> items, Func<T, IEnumerable<T>> sources)
        where T : class
    {
        // As a rule each stands behind those that it takes already.
        var met = new HashSet<T>();
        if (items.All(item => sources(item).All(met.Contains) && met.Add(item)))
            return [.. items];
        var waiting = items.ToDictionary(item => item, item => sources(item).Distinct().Count());
        var takers = items.SelectMany(item => sources(item).Distinct(), (taker, source) => (taker, source))
            .ToLookup(link => link.source, link => link.taker);
        var position = items.Select((item, i) => (item, i)).ToDictionary(pair => pair.item, pair => pair.i);
        var ready = new SortedSet<int>(items.Where(item => waiting[item] == 0).Select(item => position[item]));
        var order = new List<T>(items.Count);
        while (ready.Count > 0)
        {
            var item = items[ready.Min];
            ready.Remove(ready.Min);
            order.Add(item);
            foreach (var taker in takers[item])
            {
                if (--waiting[taker] == 0)
                    ready.Add(position[taker]);
            }
        }

        return order;
    }

    /// <summary>
    /// The layers as Keras lists those of a graph: by their longest way to an output, and where that is equal in the order
    /// in which a walk from the outputs to the inputs meets them.
    /// </summary>
    /// <param name="graph">The graph, free of circles.</param>
    /// <param name="inputs">The inputs, which are listed even where nothing takes them.</param>
    /// <param name="outputs">The calls whose outputs leave the network.</param>
    public static List<LayerNode> KerasOrder(CallGraph graph, IEnumerable<Call> inputs, IEnumerable<Call> outputs)
    {
        var (met, finished) = Walk(outputs);
        var (_, layerDepths, _) = Depths(finished);
        foreach (var input in inputs.Where(input => !layerDepths.ContainsKey(input.Node)))
            (layerDepths[input.Node], met[input.Node]) = (0, -1);
        return [.. layerDepths.Keys.OrderByDescending(node => layerDepths[node]).ThenBy(node => met[node])];
    }

    /// <summary>
    /// The calls as Keras runs them: the deepest first, and those of one depth in the order in which a walk from the outputs to the inputs
    /// first asks for their depth.
    /// </summary>
    public static IEnumerable<Call> RunOrder(IEnumerable<Call> outputs)
    {
        var (depths, _, asked) = Depths(Walk(outputs).Finished);
        return asked.OrderByDescending(call => depths[call]);
    }

    /// <summary>
    /// The longest way of each call and each layer to an output. A layer is as deep as its deepest call, of those that are met so far.
    /// </summary>
    private static (Dictionary<Call, int> Calls, Dictionary<LayerNode, int> Layers, List<Call> Asked) Depths(List<Call> finished)
    {
        var calls = new Dictionary<Call, int>();
        var layers = new Dictionary<LayerNode, int>();
        var asked = new List<Call>(finished.Count);
        for (var i = finished.Count - 1; i >= 0; i--)
        {
            var call = finished[i];
            layers.TryGetValue(call.Node, out var layerDepth);
            var depth = DepthOf(call);
            depth = Math.Max(depth, layerDepth);
            layers[call.Node] = calls[call] = depth;
            foreach (var inbound in call.Inbound)
            {
                var known = DepthOf(inbound.Call);
                calls[inbound.Call] = Math.Max(known, depth + 1);
            }
        }

        return (calls, layers, asked);

        int DepthOf(Call call)
        {
            if (calls.TryGetValue(call, out var depth))
                return depth;
            asked.Add(call);
            return 0;
        }
    }

    /// <summary>
    /// Walks from the outputs to the inputs, depth first: when each layer is first met, and the calls in the order in which they are
    /// left.
    /// </summary>
    private static (Dictionary<LayerNode, int> Met, List<Call> Finished) Walk(IEnumerable<Call> outputs)
    {
        var met = new Dictionary<LayerNode, int>();
        var finished = new List<Call>();
        var seen = new HashSet<Call>();
        // A stack of our own: a network may be deeper than the thread's.
        var path = new Stack<(Call Call, int Next)>();
        foreach (var output in outputs)
        {
            Enter(output);
            while (path.Count > 0)
            {
                var (call, next) = path.Pop();
                if (next < call.Listed.Count)
                {
                    path.Push((call, next + 1));
                    Enter(call.Listed[next].Call);
                }
                else
                {
                    finished.Add(call);
                }
            }
        }

        return (met, finished);

        void Enter(Call call)
        {
            if (!seen.Add(call))
                return;
            if (!met.ContainsKey(call.Node))
                met.Add(call.Node, met.Count);
            path.Push((call, 0));
        }
    }
}
