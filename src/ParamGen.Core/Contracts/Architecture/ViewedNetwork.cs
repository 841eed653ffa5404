using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Contracts.Architecture;

/// <summary>A valid network, with its calls and its numbers.</summary>
/// <param name="view">Its calls.</param>
/// <param name="report">Its numbers.</param>
internal sealed class ViewedNetwork(NetworkView view, NetworkReport report)
{
    private readonly Dictionary<string, LayerReport> layers = report.Layers.ToDictionary(layer => layer.Name, StringComparer.Ordinal);

    public NetworkReport Report => report;

    /// <summary>The layers, each once, in order.</summary>
    public IReadOnlyList<LayerNode> Nodes { get; } = [.. view.FirstCalls.Select(step => step.Node)];

    /// <summary>The calls, in order.</summary>
    public IReadOnlyList<Step> Steps => view.Steps;

    /// <summary>The calls whose outputs leave, in the order in which they leave.</summary>
    public IReadOnlyList<Step> Ends { get; } = EndsOf(view, report);

    /// <summary>The inputs, in the order in which they are fed.</summary>
    public IReadOnlyList<Step> Inputs => [.. report.Inputs.Select(input => view.FirstCallOf(input.Layer))];

    /// <summary>The first call of a layer.</summary>
    public Step FirstCallOf(LayerNode node) => view.FirstCallOf(node.Name);

    /// <summary>The numbers of a layer.</summary>
    public LayerReport ReportOf(LayerNode node) => ReportOf(node.Name);

    /// <summary>The numbers of the layer of a name.</summary>
    public LayerReport ReportOf(string layer) => layers[layer];

    /// <summary>Of a layer that is called several times, the outputs leave in the order of its calls.</summary>
    private static List<Step> EndsOf(NetworkView view, NetworkReport report)
    {
        var ends = new List<Step>();
        foreach (var output in report.Outputs.GroupBy(output => output.Layer))
            ends.AddRange(view.Steps.Where(step => step.IsOutput && step.Node.Name == output.Key));
        return ends;
    }
}
