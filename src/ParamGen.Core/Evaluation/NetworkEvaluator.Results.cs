using ParamGen.Core.Collections;
using ParamGen.Core.Devices;
using ParamGen.Core.Graph;
using ParamGen.Core.Layers;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Evaluation;

/// <summary>What comes of a network whose layers are built: its numbers, and advice.</summary>
internal sealed partial class NetworkEvaluator
{
    private NetworkView? view;

    private List<Call> Inputs => source.Inputs.Count > 0
        ? [.. source.Inputs.Select(name => graph.Find(name)).Where(found => found is not null).Select(found => found!.Value.Call)]
        : [.. graph.Order.Where(call => call.IsInput)];

    private List<Output> Outputs => source.Outputs.Count > 0
        ? [.. source.Outputs.Select(name => graph.Find(name)).Where(found => found is not null).Select(found => found!.Value)]
        :
        [
            .. graph.Order.Where(call => !graph.IsTaken(call))
                .SelectMany(call => builds[call].Outputs.Select((_, i) => new Output(call, i))),
        ];

    private NetworkView View => view ??= ViewOfCalls();

    private NetworkView ViewOfCalls()
    {
        var leaving = new HashSet<Call>(Outputs.Select(output => output.Call));
        var steps = graph.Order.ToDictionary(
            call => call,
            call => new Step(call, builds[call], graph.CallsOf(call.Node).Count > 1, leaving.Contains(call)));
        foreach (var call in graph.Order)
        {
            foreach (var inbound in call.Operands)
            {
                steps[call].Inbound.Add(steps[inbound.Call]);
                steps[inbound.Call].Consumers.Add(steps[call]);
            }
        }

        return new(graph.Order.Select(call => steps[call]));
    }

    private NetworkReport? Report()
    {
        if (nodes.Count == 0)
            return null;
        var listing = !graph.IsChain ? Listing.Graph : source.Class is null or "Sequential" ? Listing.Sequential : Listing.Chain;
        var outputs = Outputs;
        List<LayerNode> order = listing is Listing.Graph
            ? Topology.KerasOrder(graph, Inputs, outputs.Select(output => output.Call))
            : [];
        // In a chain all of them; in a graph those that lead to no output.
        order.AddRange(graph.Order.Select(call => call.Node).Distinct().Except(order).ToList());
        try
        {
            var report = new NetworkReport(
                source.Name ?? (listing is Listing.Sequential ? "sequential" : "functional"),
                listing,
                order.Select(ReportOf).ToArray(),
                Inputs.Select(call => TensorOf(new(call, 0))).ToArray(),
                outputs.Select(TensorOf).ToArray());
            // Asking for the sums finds what does not fit.
            _ = report.TotalParameters + report.Bytes + report.MultiplyAdds;
            trace = ActivationTracer.Trace(graph.Order, builds, Inputs, outputs);
            return report with { Peak = ActivationPeak.Of(trace) };
        }
        catch (OverflowException)
        {
            Refuse(nodes[nodes.Count - 1], ShapeRules.PG0209_TooLarge);
            return null;
        }
    }

    /// <summary>The report with what the network costs on a device; null with problems where that is not computed.</summary>
    private NetworkReport? ReportOnDevice(NetworkReport report, DeviceTarget target)
    {
        try
        {
            var found = DeviceEvaluator.Evaluate(target, KerasNameOf(report), Inputs, Outputs, builds);
            problems.AddRange(found.Problems);
            View.Device = found;
            return found.Report is { } costs ? report with { Device = costs } : null;
        }
        catch (OverflowException)
        {
            Refuse(nodes[nodes.Count - 1], ShapeRules.PG0209_TooLarge);
            return null;
        }
    }

    /// <summary>The name that Keras gives the network, which decides the order of operators; that of the class does not.</summary>
    private string KerasNameOf(NetworkReport report) =>
        source.KerasName ?? (report.Listing is Listing.Sequential ? "sequential" : "functional");

    private List<Problem> Compare(Func<NetworkView, NetworkReport, IEnumerable<Problem>> compare, NetworkReport report)
    {
        View.CostsOn = CostsOn;
        return [.. compare(View, report)];

        DeviceEvaluation? CostsOn(DeviceTarget target)
        {
            try
            {
                return DeviceEvaluator.Evaluate(target, KerasNameOf(report), Inputs, Outputs, builds);
            }
            catch (OverflowException)
            {
                return null;
            }
        }
    }

    private TensorSpec TensorOf(Output output)
    {
        var (node, build, index) = (output.Call.Node, builds[output.Call], output.Index ?? 0);
        return new(node.Name, node.Ordinal, node.KerasName, build.Outputs[index], build.OutputDTypes[index]);
    }

    /// <summary>The numbers of a layer of a refused network; null where they are not known, or do not fit.</summary>
    private LayerReport? KnownOf(LayerNode node)
    {
        try
        {
            return graph.CallsOf(node) is { Count: > 0 } calls && calls.All(builds.ContainsKey) ? ReportOf(node) : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private LayerReport ReportOf(LayerNode node)
    {
        var calls = graph.CallsOf(node);
        var first = builds[calls[0]];
        return new(
            node.Name,
            node.Ordinal,
            node.KerasName,
            calls.SelectMany(call => call.Listed).Select(inbound => inbound.ToEdge()).ToArray(),
            first.Inbound.Select(inbound => inbound.Shape).ToArray(),
            builds[calls[calls.Count - 1]].Outputs,
            source.Trainable ? first.Weights : first.Weights.Select(weight => weight with { Trainable = false }).ToArray(),
            first.MultiplyAdds,
            calls.Aggregate((long?)0, (sum, call) => sum + builds[call].MultiplyAdds.Value),
            (node.Layer as ModelLayer)?.Report)
        {
            Arguments = node.Source?.Arguments ?? default,
            BlockPath = PathOf(node.Scope),
        };
    }

    private static EquatableArray<string> PathOf(BlockScope? scope) =>
        scope is null ? default : new([.. PathOf(scope.Parent), BlockScope.Local(scope.Parent, scope.Name) ?? scope.Name]);
}
