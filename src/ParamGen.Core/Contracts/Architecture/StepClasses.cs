using ParamGen.Core.Evaluation;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Contracts.Architecture;

/// <summary>
/// Which calls of two networks are alike: the same layer on inputs that are alike, for takers that are alike. It says which input of a
/// layer is which where their order does not matter.
/// </summary>
internal sealed class StepClasses
{
    /// <summary>With how many calls of the same shapes each one is compared.</summary>
    private const int MostCompared = 32;

    private readonly Dictionary<string, List<(Step Step, int Class)>> known = new(StringComparer.Ordinal);
    private readonly Dictionary<Step, int> upward = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Dictionary<Step, int> classes = [];
    private int count;

    public StepClasses(ViewedNetwork own, ViewedNetwork other)
    {
        ViewedNetwork[] networks = [own, other];
        var given = new HashSet<string>(own.Inputs.Where(input => input.Node.IsNamed).Select(input => input.Node.Name));
        foreach (var network in networks)
        {
            // An input is known by the name that it was given, or by its place.
            var inputs = Numbered(network.Inputs);
            foreach (var step in network.Steps)
                upward[step] = Upward(step, given.Contains(step.Node.Name) ? step.Node.Name : string.Join(" ", inputs[step]));
        }

        foreach (var network in networks)
        {
            var ends = Numbered(network.Ends);
            foreach (var step in network.Steps.Reverse())
                classes[step] = Downward(step, ends[step]);
        }
    }

    /// <summary>The class of a call: the same number for calls that are alike.</summary>
    public int this[Step step] => classes[step];

    /// <summary>The places of calls in a list.</summary>
    private static ILookup<Step, int> Numbered(IEnumerable<Step> steps) =>
        steps.Select((step, i) => (step, i)).ToLookup(item => item.step, item => item.i);

    /// <summary>By what a call is and what it takes.</summary>
    /// <param name="step">The call.</param>
    /// <param name="input">Which input it is; empty for none.</param>
    private int Upward(Step step, string input)
    {
        var taken = step.Inbound.Zip(step.OutputsTaken, (inbound, output) => $"{upward[inbound]}:{output}");
        if (step.Layer.IsSymmetric)
            taken = taken.OrderBy(text => text, StringComparer.Ordinal);
        var build = step.Build;
        var key = $"{input}|{string.Join(" ", taken)}|{build.Outputs.Text()}|"
            + string.Join(" ", build.Weights.Select(weight => weight.Shape));
        if (!known.TryGetValue(key, out var alike))
            known.Add(key, alike = []);
        foreach (var (candidate, number) in alike.Take(MostCompared))
        {
            if (AreAlike(candidate, step))
                return number;
        }

        alike.Add((step, count));
        return count++;
    }

    /// <summary>By that and by who takes it.</summary>
    private int Downward(Step step, IEnumerable<int> ends)
    {
        var takers = step.Consumers.Distinct().SelectMany(taker => taker.Inbound
            .Select((inbound, i) => (inbound, i))
            .Where(item => item.inbound == step)
            .Select(item => $"{classes[taker]}:{(taker.Layer.IsSymmetric ? -1 : item.i)}"));
        var key = $"{upward[step]}|{string.Join(" ", ends)}|{string.Join(" ", takers.OrderBy(text => text, StringComparer.Ordinal))}";
        if (!places.TryGetValue(key, out var number))
            places.Add(key, number = places.Count);
        return number;
    }

    private static bool AreAlike(Step one, Step other) => LayerMatch.IsSameKind(one.Node, other.Node)
        && !new LayerArguments(LayerMatch.RankOf(one.Build)).Differences(one.Node, other.Node).Any();
}
