using ParamGen.Core.Layers;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Networks;

/// <summary>The inputs and outputs that a file lists are there. Their places follow those of the layers.</summary>
internal static class ListedEnds
{
    public static IEnumerable<Problem> Problems(NetworkSource source, Graph graph, IReadOnlyDictionary<Call, LayerBuild> builds)
    {
        // A network that is too large has not been read.
        if (graph.Calls.Count == 0)
            yield break;
        var place = source.Layers.Count;
        foreach (var name in source.Inputs)
        {
            if (graph.Find(name) is not { Call.IsInput: true } input)
                yield return Problem(GraphRules.PG0302_UnknownInput, name, "");
            else if (input.Index > 0)
                yield return Problem(GraphRules.PG0312_NoSuchOutput, input.Call.Node.Name, "0", $"{input.Index}");
            place++;
        }

        foreach (var name in source.Outputs)
        {
            if (graph.Find(name) is not { } output)
                yield return Problem(GraphRules.PG0302_UnknownInput, name, "");
            else if (builds.TryGetValue(output.Call, out var build) && output.Index >= build.Outputs.Count)
                yield return Problem(
                    GraphRules.PG0312_NoSuchOutput,
                    output.Call.Node.Name,
                    $"{build.Outputs.Count - 1}",
                    $"{output.Index}");
            place++;
        }

        Problem Problem(Rule rule, params object[] texts) => new(rule, place, null, Texts.Of(source.Name ?? "model", texts), default);
    }
}
