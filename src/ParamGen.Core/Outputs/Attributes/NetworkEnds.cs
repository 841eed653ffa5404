using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Outputs.Attributes;

/// <summary>
/// The inputs and outputs of a network of attributes: every input, and every output that no layer takes, in the order of the layers.
/// </summary>
internal static class NetworkEnds
{
    /// <summary>Why those that a file lists are others; null where they are the same.</summary>
    public static string? Difference(NetworkSource source, IReadOnlyList<NetworkPart> parts)
    {
        var inputs = parts.Where(part => part.Step.Node.Kind.Name == Catalogue.Input)
            .OrderBy(part => part.Rank)
            .Select(part => (part.Step.Node.Name, 0, 0));
        if (source.Inputs.Count > 0 && !source.Inputs.Select(Listed).SequenceEqual(inputs))
            return "it lists its inputs twice, not at all, or in another order";
        if (source.Outputs.Count == 0)
            return null;
        var outputs = parts.Where(part => part.IsEnd)
            .OrderBy(part => part.Rank)
            .SelectMany(part => part.Step.Build.Outputs.Select((_, i) => (part.Step.Node.Name, part.Step.Number, i)));
        if (source.Outputs.Select(Listed).SequenceEqual(outputs))
            return null;
        return parts.FirstOrDefault(part => part.Step is { IsOutput: true, Consumers.Count: > 0 }) is { } taken
            ? $"the output '{taken.Step.Node.Name}' is also the input of another layer, and a class has as outputs what no layer takes"
            : "it lists an output twice, leaves out one of a layer that has several, or lists them in another order than their layers";
    }

    private static (string Layer, int Call, int Index) Listed(string name) =>
        OutputName.Parse(name) is var output ? (output.Layer, output.Call ?? 0, output.Index ?? 0) : default;
}
