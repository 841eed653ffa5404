using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.CodeFixes.Refactorings;

/// <summary>Whether two networks are the same but for the names of their layers.</summary>
internal static class SameNumbers
{
    /// <summary>A block gives no numbers by itself: there the layers must be the same ones, and their arguments be right.</summary>
    public static bool AreEquivalent(NetworkText before, NetworkText after) => before.IsBlock
        ? Names(before.Source) is { } names && names.SequenceEqual(Names(after.Source) ?? [])
        : AreEquivalent(before.Source, after.Source);

    private static List<string>? Names(NetworkSource block)
    {
        var problems = new List<Problem>();
        var names = NodeReader.Read(block, problems).Select(node => node.Name).ToList();
        return problems.Count == 0 ? names : null;
    }

    private static bool AreEquivalent(NetworkSource before, NetworkSource after)
    {
        if (NetworkEvaluator.Evaluate(before).Report is not { } expected
            || NetworkEvaluator.Evaluate(after).Report is not { } actual
            || expected.Layers.Count != actual.Layers.Count
            || expected.Inputs.Shapes() != actual.Inputs.Shapes()
            || expected.Outputs.Shapes() != actual.Outputs.Shapes()
            || expected.Listing != actual.Listing)
            return false;
        var names = expected.Layers.Zip(actual.Layers, (was, now) => (was.Name, now.Name))
            .ToDictionary(pair => pair.Item1, pair => pair.Item2);
        return expected.Layers.Zip(actual.Layers, (was, now) => Renamed(was, now, names) == now).All(isSame => isSame);
    }

    private static LayerReport Renamed(LayerReport was, LayerReport now, Dictionary<string, string> names) => was with
    {
        Name = now.Name,
        Ordinal = now.Ordinal,
        Arguments = now.Arguments,
        BlockPath = now.BlockPath,
        Inbound = was.Inbound
            .Select(edge => edge with { Layer = names.TryGetValue(edge.Layer, out var name) ? name : edge.Layer })
            .ToArray(),
        // The path of a weight may hold the name of a layer that is wrapped.
        Weights = was.Weights.Count != now.Weights.Count
            ? was.Weights
            : was.Weights.Zip(now.Weights, (before, after) => before with { Path = after.Path }).ToArray(),
    };
}
