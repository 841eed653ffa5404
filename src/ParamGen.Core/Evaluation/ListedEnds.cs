using ParamGen.Core.Graph;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Evaluation;

/// <summary>Checks that the inputs and outputs that a file lists exist.</summary>
internal static class ListedEnds
{
    public static IEnumerable<Problem> Problems(NetworkSource source, CallGraph graph, IReadOnlyDictionary<Call, LayerBuild> builds)
    {
        // A network that is too large has not been read.
        if (graph.Calls.Count == 0)
            yield break;
        var number = 0;
        foreach (var name in source.Inputs)
        {
            if (graph.Find(name) is not { Call.IsInput: true } input)
                yield return Problem(GraphRules.PG0302_UnknownInput, UnknownNames.Unknown(name), "");
            else if (input.Index > 0)
                yield return Problem(GraphRules.PG0312_NoSuchOutput, input.Call.Node.Name, "0", $"{input.Index}");
            number++;
        }

        foreach (var name in source.Outputs)
        {
            if (graph.Find(name) is not { } output)
                yield return Problem(GraphRules.PG0302_UnknownInput, UnknownNames.Unknown(name), "");
            else if (builds.TryGetValue(output.Call, out var build) && output.Index >= build.Outputs.Count)
                yield return Problem(
                    GraphRules.PG0312_NoSuchOutput,
                    output.Call.Node.Name,
                    $"{build.Outputs.Count - 1}",
                    $"{output.Index}");
            number++;
        }

        Problem Problem(Rule rule, params object[] texts) =>
            new(rule, Origin.OfListed(source, number), null, MessageArguments.Of(source.Name ?? "model", texts), default);
    }
}
