using ParamGen.Core.Advice;
using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Tests.Robustness;

/// <summary>Whatever is suggested: no error that was not there before, but one that the problem itself had hidden.</summary>
public class RandomFixTests
{
    private readonly Dictionary<string, int> met = [];
    private readonly Dictionary<string, string> failures = [];

    [Fact]
    public void Advice_leaves_a_network_right()
    {
        OracleChains.Networks.Check(
            2_000,
            source =>
            {
                foreach (var advice in NetworkReview.Of(source).Advice)
                {
                    // Other layers as well: that is judged when it is offered, as is what takes another shape than before.
                    foreach (var suggestion in SuggestionsOf(advice, edit => edit.Layer is null || edit.Layer <= advice.Layer))
                    {
                        var after = UpTo(advice, suggestion);
                        if (Given(Mended(source, advice, suggestion), after) is not { } given
                            || given == Given(source.Layers, advice.Layer + 1))
                            Note(source, advice, suggestion, Evaluate(Mended(source, advice, suggestion)));
                    }
                }
            },
            NetworkText.Of);
        AssertNoneFailed(kinds: 10);
    }

    [Fact]
    public void A_problem_is_gone_and_no_layer_before_it_has_a_new_one()
    {
        OracleChains.Networks.Check(
            2_000,
            source =>
            {
                if (NetworkEvaluator.Evaluate(source).Problems is not [var problem])
                    return;
                // Another layer before this one changes what those between take: that is judged when it is offered.
                foreach (var suggestion in SuggestionsOf(problem, edit => edit.Layer is null or 0 || edit.Layer == problem.Layer))
                {
                    // What follows was not judged before.
                    var moved = UpTo(problem, suggestion) - 1;
                    Note(
                        source,
                        problem,
                        suggestion,
                        Evaluate(Mended(source, problem, suggestion))
                            .Where(left => left.Layer < moved || (left.Layer == moved && IsSame(left, problem))));
                }
            },
            NetworkText.Of);
        AssertNoneFailed(kinds: 5);
    }

    /// <summary>The suggestions of which each edit is of a kind.</summary>
    private static IEnumerable<Suggestion> SuggestionsOf(Problem problem, Func<Edit, bool> isMeant) =>
        problem.Suggestions.Where(suggestion => suggestion.Edits.All(isMeant));

    private static bool IsSame(Problem one, Problem other) => one.Rule == other.Rule && one.Argument == other.Argument;

    /// <summary>How many layers there are up to the one at fault, once a suggestion is carried out.</summary>
    private static int UpTo(Problem problem, Suggestion suggestion) => problem.Layer + 1 + suggestion.Edits
        .Where(edit => (edit.Layer ?? problem.Layer) <= problem.Layer)
        .Sum(edit => edit is InsertLayer or WrapLayer ? 1 : edit is RemoveLayer ? -1 : 0);

    /// <summary>What so many of the layers give; null where one of them is refused.</summary>
    private static string? Given(IEnumerable<LayerSource> layers, int count)
    {
        // An input alone is no network.
        var evaluation =
            NetworkEvaluator.Evaluate(new(new EquatableArray<LayerSource>([.. layers.Take(count), LayerSources.Of("Identity")])));
        return evaluation.Report?.Outputs[0].ToString();
    }

    private static List<LayerSource> Mended(NetworkSource source, Problem problem, Suggestion suggestion) =>
        [.. source.Apply(suggestion, problem.Layer).Layers];

    private static EquatableArray<Problem> Evaluate(List<LayerSource> layers) => NetworkEvaluator.Evaluate(new(layers)).Problems;

    private void Note(NetworkSource source, Problem problem, Suggestion suggestion, IEnumerable<Problem> left)
    {
        met[problem.Rule.Id] = met.GetValueOrDefault(problem.Rule.Id) + 1;
        foreach (var other in left)
            failures.TryAdd(
                $"{problem.Rule.Id} {other.Rule.Id} {string.Join(", ", suggestion.Edits.Select(edit => edit.GetType().Name))}",
                $"{problem.Message}\n  {suggestion.TitleText}\n  {other.Rule.Id} {other.Message}\n{NetworkText.Of(source)}");
    }

    private void AssertNoneFailed(int kinds)
    {
        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Select(failure => $"{failure.Key}: {failure.Value}")));
        // Samples that meet only a few rules would prove little.
        Assert.InRange(met.Count, kinds, int.MaxValue);
    }
}
