using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Evaluation;

/// <summary>Says once what has one cause: a block, or a model, may be used often, and the same is wrong with it each time.</summary>
internal sealed class Causes
{
    private readonly List<Problem> found = [];

    /// <summary>Where the problem of a cause stands in the list.</summary>
    private readonly Dictionary<(int Network, int Position, Rule Rule, string? Argument), int> known = [];

    /// <summary>Each block and model by its own number: comparing numbers is cheap, comparing networks is not.</summary>
    private readonly Dictionary<NetworkSource, int> numbers = [];
    private readonly Dictionary<NetworkSource, int> numbersOfReferences = new(ByReference.Instance);

    /// <summary>The problems in the order of the layers, each cause once, at the first place where it is met, with the others.</summary>
    /// <param name="problems">All problems.</param>
    /// <param name="source">The network.</param>
    public static EquatableArray<Problem> Of(IReadOnlyCollection<Problem> problems, NetworkSource source) =>
        problems.Count == 0 ? default : Once(
        problems
            .OrderBy(problem => problem.Layer)
            // A value that is wrong for several layers of a block is one problem of the block's use.
            .GroupBy(problem => (problem.Layer, problem.Rule, problem.Within is null ? problem.Argument : null, DifferenceOf(problem))),
        source);

    /// <summary>The same for advice, of which a layer gets one piece of each rule.</summary>
    public static EquatableArray<Problem> OfAdvice(IEnumerable<Problem> advice, NetworkSource source) =>
        Once(advice.OrderBy(piece => piece.Layer).GroupBy(piece => (piece.Layer, piece.Rule, DifferenceOf(piece))), source);

    /// <summary>Several differences from a file at one layer are several causes.</summary>
    private static EquatableArray<Word> DifferenceOf(Problem problem) => problem.File is null ? default : problem.Texts;

    private static EquatableArray<Problem> Once<TKey>(IEnumerable<IGrouping<TKey, Problem>> problems, NetworkSource source)
    {
        var causes = new Causes();
        foreach (var alike in problems)
            causes.Add(alike.First());
        return causes.found.Select(problem => ModelInputs.Possible(source, problem)).ToArray();
    }

    private void Add(Problem problem)
    {
        if (problem.Within is not { } network)
        {
            found.Add(problem);
            return;
        }

        var path = problem.Origin.Path;
        var position = path.Count == 0 ? problem.Layer : path[path.Count - 1];
        var cause = (NumberOf(network), position, problem.Rule, problem.Argument);
        if (known.TryGetValue(cause, out var at))
        {
            if (found[at].Layer != problem.Layer && !found[at].Others.Contains(problem.Layer))
                found[at] = found[at] with { Others = new([.. found[at].Others, problem.Layer]) };
            return;
        }

        known.Add(cause, found.Count);
        found.Add(problem);
    }

    private int NumberOf(NetworkSource network)
    {
        if (numbersOfReferences.TryGetValue(network, out var number))
            return number;
        if (!numbers.TryGetValue(network, out number))
            numbers.Add(network, number = numbers.Count);
        numbersOfReferences.Add(network, number);
        return number;
    }
}
