using Microsoft.CodeAnalysis;

namespace ParamGen.CodeFixes.FixAll;

/// <summary>
/// Which suggestion is carried out where many problems are fixed at once: what an editor's user has chosen, else the first of
/// each problem. <c>dotnet format</c> names the choice of any problem that it comes across, which may be one of another rule.
/// </summary>
/// <param name="Ids">The rules whose problems are fixed.</param>
/// <param name="Key">The key of the chosen action; null where there is none.</param>
internal sealed record BulkChoice(ISet<string> Ids, string? Key)
{
    private const string First = ": first";

    /// <summary>The key of a problem's first suggestion, whatever it does.</summary>
    public static string FirstOf(string id) => id + First;

    /// <summary>What is done about a problem; null where that is for its author to say.</summary>
    public Offer? Of(IReadOnlyList<Offer> offers) =>
        offers.Where((offer, i) => IsFirst ? i == 0 : offer.Key == Key).FirstOrDefault() is { KeepsLayers: true } chosen ? chosen : null;

    /// <summary>Whether a rule is one of those whose problems are fixed, so that a choice between its suggestions holds.</summary>
    private bool IsFirst => Key is null
        || Key.EndsWith(First, StringComparison.Ordinal)
        || !Ids.Any(id => Key.StartsWith(id + ": ", StringComparison.Ordinal));
}
