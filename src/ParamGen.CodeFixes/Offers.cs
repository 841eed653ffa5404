using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Core.Model;

namespace ParamGen.CodeFixes;

/// <summary>A suggestion that is offered for a problem.</summary>
/// <param name="Key">
/// What is done, to which argument, whatever the numbers are: the same choice for all problems that offer it. A problem may offer
/// several numbers, which are counted.
/// </param>
/// <param name="Suggestion">The suggestion.</param>
internal sealed record Offer(string Key, Suggestion Suggestion)
{
    /// <summary>Whether nothing is lost by it: a layer that goes has another in its place.</summary>
    public bool KeepsLayers => Suggestion.Edits.Count(edit => edit is RemoveLayer) <= Suggestion.Edits.Count(edit => edit is InsertLayer);
}

/// <summary>Finds which of a problem's suggestions are right for the network as a whole.</summary>
internal static class Offers
{
    /// <summary>
    /// Those of the suggestions that leave nothing wrong which was not wrong before. Where there are none, since the problem had
    /// hidden another one, those that fix the problem itself.
    /// </summary>
    public static IReadOnlyList<Offer> Of(Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
    {
        if (SuggestionFix.AttributeAt(model.SyntaxTree.GetRoot(cancellation), diagnostic) is not { } layer)
            return [];
        Offer[] suggested = [.. SuggestedBy(diagnostic)];
        if (suggested.Length == 0 || RemainingProblems.Of(layer, model, cancellation) is not { } before)
            return suggested;
        var ranked = suggested
            .Select(offer =>
            {
                var changed = model.With(SuggestionFix.Apply(offer.Suggestion, diagnostic, model, cancellation));
                var after = RemainingProblems.After(layer, model, changed, cancellation);
                return (Rank: after?.RankAfter(before, diagnostic) ?? RemainingProblems.Fixed, Offer: offer);
            })
            .Where(candidate => candidate.Rank < RemainingProblems.NotFixed)
            .ToList();
        return [.. ranked.Where(candidate => candidate.Rank == ranked.Min(other => other.Rank)).Select(candidate => candidate.Offer)];
    }

    /// <summary>What the problem suggests.</summary>
    public static IEnumerable<Offer> SuggestedBy(Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(SuggestionText.Key, out var text) || text is null)
            return [];
        return SuggestionText.Read(text)
            .GroupBy(suggestion => $"{diagnostic.Id}: {string.Join("; ", suggestion.Edits.Select(KindOf))}")
            .SelectMany(alike => alike.Select((suggestion, choice) => new Offer($"{alike.Key} #{choice}", suggestion)));
    }

    private static string KindOf(Edit edit) => edit switch
    {
        SetArgument set => "set " + set.Argument,
        ResetArgument reset => "reset " + reset.Argument,
        InsertLayer insert => "insert " + insert.New.Kind,
        _ => "remove",
    };
}
