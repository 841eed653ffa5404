using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Networks;

/// <summary>Evaluates a network: layer by layer along the graph, from sources to numbers or problems.</summary>
internal sealed class Network
{
    private readonly List<LayerNode> nodes;
    private readonly List<Problem> problems;
    private readonly Graph graph;
    private readonly Dictionary<LayerNode, LayerBuild> builds = [];

    private Network(NetworkSource source)
    {
        var reader = new NodeReader(source);
        nodes = reader.Read();
        problems = [.. reader.Problems];
        graph = Graph.Of(nodes, problems);
    }

    public static Evaluation Evaluate(NetworkSource source)
    {
        var network = new Network(source);
        network.BuildLayers();
        network.CheckUses();
        var report = network.problems.Count == 0 ? network.Report() : null;
        EquatableArray<Problem> problems = network.problems.OrderBy(problem => problem.Layer).ToArray();
        return new(problems.Count == 0 ? report : null, problems);
    }

    private void BuildLayers()
    {
        var refused = new HashSet<int>(problems.Select(problem => problem.Layer));
        foreach (var node in graph.Order)
        {
            // What follows a refused layer is not judged: one error, at its root.
            if (refused.Contains(node.Index) || !graph.InboundOf(node).All(builds.ContainsKey))
                continue;
            var build = new LayerBuild(node, graph.InboundOf(node).Select(Inbound).ToArray());
            build.Run();
            if (build.Problem is { } problem)
                problems.Add(problem);
            else
                builds.Add(node, build);
        }
    }

    private Inbound Inbound(LayerNode node) => new(node.Index, node.Name, node.Kind.Name, builds[node].Outputs[0]);

    /// <summary>Every input is taken by a layer.</summary>
    private void CheckUses()
    {
        if (problems.Count > 0)
            return;
        if (nodes.All(node => node.Kind.Name == Catalogue.Input))
        {
            if (nodes.Count > 0)
                Refuse(nodes[0], GraphRules.PG0307_NoLayers);
            return;
        }

        foreach (var node in nodes)
        {
            if (node.Kind.Name == Catalogue.Input && !graph.IsTaken(node))
                Refuse(node, GraphRules.PG0305_InputNotUsed);
        }

        void Refuse(LayerNode node, Rule rule) => problems.Add(new(rule, node.Index, null, Texts.Of(node.Name, []), default));
    }

    private NetworkReport? Report()
    {
        if (nodes.Count == 0)
            return null;
        EquatableArray<LayerReport> layers = graph.Order.Select(ReportOf).ToArray();
        var report = new NetworkReport(
            graph.IsChain ? "sequential" : "functional",
            graph.IsChain ? Listing.Sequential : Listing.Graph,
            layers,
            graph.Order.Where(node => node.Kind.Name == Catalogue.Input).Select(node => builds[node].Outputs[0]).ToArray(),
            graph.Order.Where(node => !graph.IsTaken(node)).SelectMany(node => builds[node].Outputs).ToArray());
        try
        {
            // Asking for the sums finds what does not fit.
            _ = report.TotalParameters + report.Bytes + report.MultiplyAdds;
            return report;
        }
        catch (OverflowException)
        {
            var last = graph.Order[graph.Order.Count - 1];
            problems.Add(new(ShapeRules.PG0209_TooLarge, last.Index, null, Texts.Of(last.Name, []), default));
            return null;
        }
    }

    private LayerReport ReportOf(LayerNode node)
    {
        var build = builds[node];
        return new(
            node.Name,
            !string.IsNullOrEmpty(node.Attribute.Name),
            node.Kind.KerasName,
            build.Inbound.Select(inbound => inbound.Name + "[0][0]").ToArray(),
            build.Inbound.Select(inbound => inbound.Shape).ToArray(),
            build.Outputs,
            build.Weights,
            build.MultiplyAdds);
    }
}
