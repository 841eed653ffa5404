using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Graph;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Networks;

/// <summary>Which call takes which call's output.</summary>
internal sealed class Graph
{
    private readonly List<Problem> problems;
    private readonly Dictionary<string, List<Call>> callsByName = [];
    private readonly Dictionary<LayerNode, List<Call>> callsByLayer = [];
    private readonly HashSet<Call> taken = [];

    private Graph(List<Problem> problems) => this.problems = problems;

    /// <summary>The calls in the order in which they are written.</summary>
    public List<Call> Calls { get; } = [];

    /// <summary>The layers' own calls and the further ones, each after those that it takes. One that hangs in a circle is left out.</summary>
    public IReadOnlyList<Call> Order { get; private set; } = [];

    /// <summary>Whether the layers form a single chain behind a single input.</summary>
    public bool IsChain => Order.Count > 0 && Order[0].IsInput && Order.Skip(1).Select((call, i) =>
        !call.IsInput && call.Number == 0 && call.Inbound.Count == 1 && call.Inbound[0].Call == Order[i]).All(follows => follows);

    public static Graph Of(List<LayerNode> nodes, List<Problem> problems)
    {
        var graph = new Graph(problems);
        foreach (var node in nodes.Where(node => node.Layer is not SharedCall))
            graph.AddLayer(node);
        graph.AddCalls(nodes);
        for (var i = 0; i < graph.Calls.Count; i++)
            graph.Link(graph.Calls[i], i == 0 ? null : graph.Calls[i - 1]);
        graph.Sort();
        return graph;
    }

    public bool IsTaken(Call call) => taken.Contains(call);

    /// <summary>All calls of a layer, in order.</summary>
    public IReadOnlyList<Call> CallsOf(LayerNode node) => callsByLayer[node];

    private void AddLayer(LayerNode node)
    {
        if (callsByName.ContainsKey(node.Name))
            problems.Add(node.Problem(GraphRules.PG0301_DuplicateName, nameof(node.Attribute.Name), []));
        else
            callsByName.Add(node.Name, []);
        callsByLayer[node] = [];
    }

    /// <summary>Every layer calls itself once; further calls call a layer that stands anywhere.</summary>
    private void AddCalls(List<LayerNode> nodes)
    {
        var byName = nodes.Where(node => node.Layer is not SharedCall).GroupBy(node => node.Name).ToDictionary(group => group.Key, group => group.First());
        foreach (var node in nodes)
        {
            var called = node;
            if (node.Layer is SharedCall shared && !byName.TryGetValue(shared.Target, out called))
            {
                problems.Add(UnknownName(node, new("Layer", shared.Target)));
                continue;
            }

            var call = new Call(called, node, callsByLayer[called].Count);
            callsByLayer[called].Add(call);
            Calls.Add(call);
            if (byName.TryGetValue(called.Name, out var first) && first == called)
                callsByName[called.Name].Add(call);
            // A further call may have a name of its own.
            if (call.Source != called && !string.IsNullOrEmpty(node.Attribute.Name))
                AddName(node, call);
        }
    }

    private void AddName(LayerNode node, Call call)
    {
        if (callsByName.ContainsKey(node.Name))
            problems.Add(node.Problem(GraphRules.PG0301_DuplicateName, nameof(node.Attribute.Name), []));
        else
            callsByName.Add(node.Name, [call]);
    }

    private void Link(Call call, Call? before)
    {
        var node = call.Source;
        if (call.IsInput)
        {
            if (node.Attribute.Input is not null)
                problems.Add(node.Problem(GraphRules.PG0304_InputOfInput, nameof(node.Attribute.Input), [], Suggestion.Reset("Remove Input", nameof(node.Attribute.Input))));
            return;
        }

        foreach (var input in node.Layer.Inputs(node.Attribute))
        {
            if (input.Name is null && before is null)
                problems.Add(node.Problem(GraphRules.PG0303_NoInputBefore, null, []));
            else if (input.Name is null)
                call.Inbound.Add(new(before!, null));
            else if (Find(input.Name) is { } found)
                call.Inbound.Add(found);
            else
                problems.Add(UnknownName(node, input));
        }

        taken.UnionWith(call.Inbound.Select(inbound => inbound.Call));
    }

    /// <summary>The output of a name, as in <c>encoder[1]</c>; null where there is none.</summary>
    public Output? Find(string text)
    {
        // A name may hold brackets itself.
        if (callsByName.TryGetValue(text, out var exact) && exact.Count > 0)
            return new(exact[0], null);
        var name = OutputName.Parse(text);
        return callsByName.TryGetValue(name.Layer, out var calls) && (name.Call ?? 0) < calls.Count
            ? new(calls[name.Call ?? 0], name.Index)
            : null;
    }

    private Problem UnknownName(LayerNode node, InputName input)
    {
        var nearest = Spelling.Nearest(input.Name!, callsByName.Keys.Where(name => name != node.Name));
        var hint = nearest is null ? "" : $"; did you mean '{nearest}'?";
        Suggestion[] suggestions = nearest is null || input.Argument == "Inputs" ? [] : [Suggestion.Set($"Take '{nearest}'", input.Argument, nearest)];
        return node.Problem(GraphRules.PG0302_UnknownInput, input.Argument, [input.Name!, hint], suggestions);
    }

    private void Sort()
    {
        Order = Topology.Sort(Calls, call => call.Inbound.Select(inbound => inbound.Call));
        if (Order.Count == Calls.Count)
            return;
        var sorted = new HashSet<Call>(Order);
        var stuck = Calls.First(call => !sorted.Contains(call));
        var source = stuck.Inbound.First(inbound => !sorted.Contains(inbound.Call)).Call;
        problems.Add(stuck.Source.Problem(GraphRules.PG0306_Cycle, nameof(LayerAttribute.Input), [source.Node.Name]));
    }
}
