using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Graph;

/// <summary>Which call takes which call's output.</summary>
internal sealed partial class CallGraph
{
    private readonly List<Problem> problems;
    private readonly Dictionary<string, List<Call>> callsByName;
    private readonly Dictionary<LayerNode, List<Call>> callsByLayer;
    private readonly Dictionary<BlockScope, int> firstOfScope = [];

    /// <summary>The last call within each placed block, whose output is the block's.</summary>
    private readonly Dictionary<BlockScope, Call> lastOfScope = [];
    private readonly HashSet<Call> taken = [];
    private readonly List<Call> inputs = [];
    private readonly List<LayerNode> unknownCalls = [];

    /// <summary>The names that are taken, those among them that are offered to duplicates.</summary>
    private readonly HashSet<string> names;

    private readonly UnknownNames unknownNames;

    /// <summary>The names that are offered to duplicates.</summary>
    private readonly NumberedNames duplicates = new();

    private CallGraph(List<LayerNode> nodes, List<Problem> problems)
    {
        // Of the right size at once: one that has grown would be a large object in a large network.
        callsByName = new(nodes.Count);
        callsByLayer = new(nodes.Count);
        names = [.. nodes.Select(node => node.Name)];
        this.problems = problems;
        unknownNames = new(callsByName, inputs, problems, isQuiet: nodes.Any(node => node.HidesNames));
    }

    /// <summary>The calls in the order in which they are written.</summary>
    public List<Call> Calls { get; } = [];

    /// <summary>
    /// The layers' own calls and the further ones, each after those that it takes. One that hangs in a circle is left out.
    /// </summary>
    public IReadOnlyList<Call> Order { get; private set; } = [];

    /// <summary>Whether the layers form a single chain behind a single input.</summary>
    public bool IsChain => Order.Count > 0 && Order[0].IsInput && Order.Skip(1).Select((call, i) =>
        !call.IsInput && call.Number == 0 && call.Inbound.Count == 1 && call.Inbound[0].Call == Order[i]).All(follows => follows);

    /// <summary>The calls, whatever is wrong with them.</summary>
    public static CallGraph Of(List<LayerNode> nodes) => Of(nodes, []);

    public static CallGraph Of(List<LayerNode> nodes, List<Problem> problems)
    {
        var graph = new CallGraph(nodes, problems);
        foreach (var node in nodes.Where(node => node.Layer is not SharedCall))
            graph.AddLayer(node);
        graph.AddCalls(nodes);
        graph.AddScopes();
        graph.CheckNames();
        for (var i = 0; i < graph.Calls.Count; i++)
            graph.Link(i);
        graph.Sort();
        return graph;
    }

    public bool IsTaken(Call call) => taken.Contains(call);

    /// <summary>All calls of a layer, in order.</summary>
    public IReadOnlyList<Call> CallsOf(LayerNode node) => callsByLayer[node];

    /// <summary>Leaves out the calls that lead to none of the given ones.</summary>
    public void Keep(IEnumerable<Call> ends)
    {
        var kept = new HashSet<Call>();
        var waiting = new Stack<Call>(ends);
        while (waiting.Count > 0)
        {
            if (waiting.Pop() is var call && kept.Add(call))
                call.Inbound.ForEach(inbound => waiting.Push(inbound.Call));
        }

        if (kept.Count == Calls.Count)
            return;
        Order = [.. Order.Where(kept.Contains)];
        Calls.RemoveAll(call => !kept.Contains(call));
        inputs.RemoveAll(call => !kept.Contains(call));
        foreach (var calls in callsByLayer.Values)
            calls.RemoveAll(call => !kept.Contains(call));
        taken.Clear();
        taken.UnionWith(kept.SelectMany(call => call.Inbound.Select(inbound => inbound.Call)));
    }

    private void AddLayer(LayerNode node)
    {
        if (callsByName.ContainsKey(node.Name))
            RefuseName(node);
        else
            callsByName.Add(node.Name, []);
        callsByLayer[node] = [];
    }

    /// <summary>Every layer calls itself once; further calls call a layer that stands anywhere.</summary>
    private void AddCalls(List<LayerNode> nodes)
    {
        var byName = new Dictionary<string, LayerNode>(nodes.Count);
        foreach (var node in nodes)
        {
            if (node.Layer is not SharedCall && !byName.ContainsKey(node.Name))
                byName.Add(node.Name, node);
        }

        foreach (var node in nodes)
        {
            var called = node;
            if (node.Layer is SharedCall shared)
                called = byName.TryGetValue(BlockScope.Qualify(node.Scope, shared.Target), out var target) ? target : AddUnknown(node);
            var call = new Call(called, node, callsByLayer[called].Count) { IsLost = called.Layer is SharedCall };
            callsByLayer[called].Add(call);
            for (var scope = node.Scope; scope is not null; scope = scope.Parent)
            {
                if (!firstOfScope.ContainsKey(scope))
                    firstOfScope.Add(scope, Calls.Count);
                lastOfScope[scope] = call;
            }

            Calls.Add(call);
            if (call.IsInput)
                inputs.Add(call);
            if (byName.TryGetValue(called.Name, out var first) && first == called)
                callsByName[called.Name].Add(call);
            // A further call may have a name of its own.
            if (node.Layer is SharedCall && !string.IsNullOrEmpty(node.Attribute.Name))
                AddName(node, call);
        }
    }

    /// <summary>
    /// A call of a layer that there is not stands in its place, so that what follows is not judged by what stands before.
    /// </summary>
    private LayerNode AddUnknown(LayerNode node)
    {
        callsByLayer[node] = [];
        unknownCalls.Add(node);
        return node;
    }

    private void Link(int position)
    {
        var call = Calls[position];
        var node = call.Source;
        if (call.IsInput)
        {
            if (node.Attribute.Input is not null)
                problems.Add(node.Problem(
                    GraphRules.PG0304_InputOfInput,
                    nameof(node.Attribute.Input),
                    [],
                    Suggestion.Reset(nameof(node.Attribute.Input))));
            return;
        }

        foreach (var input in CallInputs.Of(call, problems))
        {
            if ((input.Name is null ? Before(position, node.Scope) : Find(input.Name, node.Scope)) is { } output)
            {
                call.Inbound.Add(output with { IsImplied = input.IsImplied, IsMask = input.IsMask });
                continue;
            }

            call.IsLost = true;
            if (IsLost(node.Scope) && input.Name is null or OutputName.Input)
                continue;
            if (input.Name is null)
                problems.Add(node.Problem(GraphRules.PG0303_NoInputBefore, null, [], [.. InputFirst()]));
            else
                unknownNames.Refuse(node, input);
        }

        foreach (var inbound in call.Inbound)
            taken.Add(inbound.Call);
        call.Listed = node.Source is { Listed: { Count: > 0 } listed } && !call.IsLost
            ? [.. listed.Select(name => Find(name, node.Scope)!.Value)]
            : [.. call.Inbound.Where(inbound => !inbound.IsImplied)];
    }

    /// <summary>The first input in front of all layers.</summary>
    private IEnumerable<Suggestion> InputFirst()
    {
        if (Calls.FirstOrDefault(call => call.IsInput)?.Node is { Scope: null, Index: > 0, Source: { } input } node)
            yield return new($"Put {Word.Layer("Input")} first", new Edit[] { new InsertLayer(0, input), new RemoveLayer(node.Index) });
    }

    /// <summary>Whether what the block is given was looked for in vain, which is reported at its use.</summary>
    private static bool IsLost(BlockScope? scope) => scope is not null && (scope.IsLost || IsLost(scope.Parent));

    /// <summary>What stands before a call: the call before it, or for the first of a block what the block is given.</summary>
    private Output? Before(int position, BlockScope? scope) =>
        scope is not null && firstOfScope[scope] == position ? InputOf(scope)
        : position > 0 ? new(Calls[position - 1], null)
        : null;

    /// <summary>What a block is given.</summary>
    private Output? InputOf(BlockScope scope) =>
        scope.Input is null ? Before(firstOfScope[scope], scope.Parent) : Find(scope.Input, scope.Parent);

    private void Sort()
    {
        Order = Topology.Sort(Calls, call => call.Inbound.Select(inbound => inbound.Call));
        if (Order.Count == Calls.Count)
            return;
        var sorted = new HashSet<Call>(Order);
        var stuck = Calls.First(call => !sorted.Contains(call));
        var source = stuck.Inbound.First(inbound => !sorted.Contains(inbound.Call)).Call;
        var argument =
            CallInputs.Named(stuck).FirstOrDefault(input =>
                input.Name == source.Node.NameWithin(stuck.Source.Scope)).Argument;
        problems.Add(stuck.Source.Problem(
            GraphRules.PG0306_Cycle,
            argument ?? nameof(LayerAttribute.Input),
            [source.Node.NameWithin(stuck.Source.Scope)],
            argument is nameof(LayerAttribute.Input) ? [Suggestion.Reset("Take the layer before", argument)] : []));
    }
}
