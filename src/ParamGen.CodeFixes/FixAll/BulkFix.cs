using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ParamGen.CodeFixes.FixAll;

/// <summary>The fix of one problem among many.</summary>
internal static class BulkFix
{
    /// <summary>
    /// The text of the problem's file with the problem fixed; null where nothing can be done, or only its author can say what.
    /// </summary>
    public static SourceText? Of(
        Diagnostic problem,
        SemanticModel model,
        BulkChoice choice,
        CancellationToken cancellation) => problem.Id switch
        {
            "PG0001" or "PG0002" => MakePartialFix.Apply(ImmutableArray.Create(problem), model.SyntaxTree, cancellation),
            "PG0003" =>
                AddInputFix.SuggestionFor(problem, model, cancellation) is { } input
                    ? SuggestionFix.Apply(input, problem, model, cancellation)
                    : null,
            "PG0007" => RemoveFileModifierFix.Apply(problem, model.SyntaxTree, cancellation),
            _ when OneByOneFix.IsFixable(problem.Id) => null,
            _ =>
                choice.Of(Offers.Of(problem, model, cancellation)) is { } offer
                    ? SuggestionFix.Apply(offer.Suggestion, problem, model, cancellation)
                    : null,
        };
}
