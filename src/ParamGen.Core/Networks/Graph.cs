using ParamGen.Core.Layers;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Networks;

/// <summary>Which layer takes which layer's output, and an order in which each comes after what it takes.</summary>
internal sealed class Graph
{
    private readonly Dictionary<LayerNode, LayerNode[]> inbound = [];
    private readonly HashSet<LayerNode> taken = [];

    private Graph(List<LayerNode> order) => Order = order;

    /// <summary>The layers, each after those that it takes. One that hangs in a circle is left out.</summary>
    public IReadOnlyList<LayerNode> Order { get; private set; }

    /// <summary>Whether the layers form a single chain behind a single input.</summary>
    public bool IsChain => Order.Skip(1).Select((node, i) => InboundOf(node) is [var only] && only == Order[i]).All(follows => follows)
        && Order.Count(node => node.Kind.Name == Catalogue.Input) == 1;

    public static Graph Of(List<LayerNode> nodes, List<Problem> problems)
    {
        var graph = new Graph(nodes);
        var byName = new Dictionary<string, LayerNode>();
        foreach (var node in nodes)
        {
            if (byName.ContainsKey(node.Name))
                problems.Add(new(GraphRules.PG0301_DuplicateName, node.Index, nameof(node.Attribute.Name), Texts.Of(node.Name, []), default));
            else
                byName.Add(node.Name, node);
        }

        for (var i = 0; i < nodes.Count; i++)
            graph.Link(nodes[i], i == 0 ? null : nodes[i - 1], byName, problems);
        graph.Sort(nodes, problems);
        return graph;
    }

    public LayerNode[] InboundOf(LayerNode node) => inbound[node];

    public bool IsTaken(LayerNode node) => taken.Contains(node);

    private void Link(LayerNode node, LayerNode? before, Dictionary<string, LayerNode> byName, List<Problem> problems)
    {
        var sources = new List<LayerNode>();
        inbound[node] = [];
        if (node.Kind.Name == Catalogue.Input)
        {
            if (node.Attribute.Input is not null)
                problems.Add(new(GraphRules.PG0304_InputOfInput, node.Index, nameof(node.Attribute.Input), Texts.Of(node.Name, []), new[] { Suggestion.Reset("Remove Input", nameof(node.Attribute.Input)) }));
            return;
        }

        foreach (var input in node.Layer.Inputs(node.Attribute))
        {
            if (input.Name is null && before is null)
                problems.Add(new(GraphRules.PG0303_NoInputBefore, node.Index, null, Texts.Of(node.Name, []), default));
            else if (input.Name is null)
                sources.Add(before!);
            else if (byName.TryGetValue(input.Name, out var found))
                sources.Add(found);
            else
                problems.Add(UnknownInput(node, input, byName.Keys));
        }

        inbound[node] = [.. sources];
        taken.UnionWith(sources);
    }

    private static Problem UnknownInput(LayerNode node, InputName input, IEnumerable<string> names)
    {
        var nearest = Spelling.Nearest(input.Name!, names.Where(name => name != node.Name));
        var hint = nearest is null ? "" : $"; did you mean '{nearest}'?";
        Suggestion[] suggestions = nearest is null || input.Argument != "Input" ? [] : [Suggestion.Set($"Take '{nearest}'", input.Argument, nearest)];
        return new(GraphRules.PG0302_UnknownInput, node.Index, input.Argument, Texts.Of(node.Name, [input.Name!, hint]), suggestions);
    }

    /// <summary>Puts each layer after those that it takes, and otherwise keeps the order.</summary>
    private void Sort(List<LayerNode> nodes, List<Problem> problems)
    {
        var waiting = nodes.ToDictionary(node => node, node => inbound[node].Distinct().Count());
        var takers = nodes.SelectMany(node => inbound[node].Distinct(), (node, source) => (node, source)).ToLookup(link => link.source, link => link.node);
        var position = nodes.Select((node, i) => (node, i)).ToDictionary(item => item.node, item => item.i);
        var ready = new SortedSet<int>(nodes.Where(node => waiting[node] == 0).Select(node => position[node]));
        var order = new List<LayerNode>(nodes.Count);
        while (ready.Count > 0)
        {
            var node = nodes[ready.Min];
            ready.Remove(ready.Min);
            order.Add(node);
            foreach (var taker in takers[node])
            {
                if (--waiting[taker] == 0)
                    ready.Add(position[taker]);
            }
        }

        Order = order;
        if (order.Count < nodes.Count)
        {
            var node = nodes.Where(node => waiting[node] > 0).First(node => inbound[node].Any(source => waiting[source] > 0));
            var source = inbound[node].First(source => waiting[source] > 0);
            problems.Add(new(GraphRules.PG0306_Cycle, node.Index, nameof(node.Attribute.Input), Texts.Of(node.Name, [source.Name]), default));
        }
    }
}
