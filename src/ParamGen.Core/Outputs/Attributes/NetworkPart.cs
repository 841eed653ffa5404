using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Outputs.Attributes;

/// <summary>What is written in one place: a layer with those that it wraps, or a further call of one.</summary>
/// <param name="Step">The call.</param>
/// <param name="Layers">The layers as the file has them, the call's own first.</param>
/// <param name="Nodes">What each of them is.</param>
internal sealed record NetworkPart(Step Step, IReadOnlyList<LayerSource> Layers, IReadOnlyList<LayerNode> Nodes)
{
    /// <summary>Whether its output leaves the network and no layer takes it.</summary>
    public bool IsEnd => Step is { IsOutput: true, Consumers.Count: 0 };

    /// <summary>Its position in the order in which inputs are fed and outputs leave.</summary>
    public int Rank { get; init; }

    /// <summary>
    /// The parts that lead to an output, in the file's order. Attributes have no list of inputs and outputs, so where their order is not
    /// that of the layers, the inputs come first and the outputs last.
    /// </summary>
    public static IReadOnlyList<NetworkPart> InOrder(NetworkSource source, NetworkView view)
    {
        NetworkPart[] parts =
        [
            .. view.Steps.Select((step, i) => Of(source, step) with { Rank = i }).OrderBy(part => part.Step.Source.Index),
        ];
        var inputs = Moved(parts, source.Inputs, part => part.Step.Node.Kind.Name == Catalogue.Input);
        var outputs = Moved(parts, source.Outputs, part => part.IsEnd);
        return
        [
            .. inputs.Select((part, i) => part with { Rank = i - parts.Length }),
            .. parts.Except(inputs).Except(outputs),
            .. outputs.Select((part, i) => part with { Rank = i + parts.Length }),
        ];
    }

    private static NetworkPart Of(NetworkSource source, Step step)
    {
        LayerNode[] nodes = step.IsFirst ? [.. step.Node.WithInner] : [step.Source];
        return new(step, [.. Enumerable.Range(step.Source.Index, nodes.Length).Select(i => source.Layers[i])], nodes);
    }

    /// <summary>
    /// The ends of the network in the order in which the file lists them; none where that is their order in any case, or where one is
    /// called several times: its calls are numbered as they are written.
    /// </summary>
    private static List<NetworkPart> Moved(NetworkPart[] parts, IEnumerable<string> names, Func<NetworkPart, bool> isEnd)
    {
        List<NetworkPart> ends = [.. parts.Where(isEnd).OrderBy(part => part.Rank)];
        List<NetworkPart> listed = [.. names.Select(OutputName.Parse)
            .Select(name => ends.FirstOrDefault(part => part.Step.Node.Name == name.Layer && part.Step.Number == (name.Call ?? 0)))
            .OfType<NetworkPart>()
            .Distinct()];
        return listed.Count != ends.Count || listed.SequenceEqual(ends) || ends.Any(part => part.Step.IsShared) ? [] : listed;
    }
}
