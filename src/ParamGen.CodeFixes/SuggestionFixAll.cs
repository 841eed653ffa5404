using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ParamGen.CodeFixes;

/// <summary>
/// Makes one choice everywhere. All edits of a document are made together: several problems may stand in one attribute, where
/// changes that are made apart could not be merged.
/// </summary>
internal sealed class SuggestionFixAll : FixAllProvider
{
    public static readonly SuggestionFixAll Instance = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var documents = context.Scope switch
        {
            FixAllScope.Document when context.Document is { } document => [document],
            FixAllScope.Project => context.Project.Documents,
            FixAllScope.Solution => context.Solution.Projects.SelectMany(project => project.Documents),
            _ => [],
        };
        var solution = context.Solution;
        foreach (var document in documents)
        {
            var diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            var chosen = diagnostics
                .SelectMany(SuggestionFix.SuggestionsOf, (diagnostic, offered) => (diagnostic, offered.Key, offered.Suggestion))
                .Where(offer => offer.Key == context.CodeActionEquivalenceKey)
                .Select(offer => (offer.diagnostic, offer.Suggestion))
                .ToList();
            if (chosen.Count == 0)
                continue;
            var mended = await SuggestionFix.ApplyAsync(document, chosen, context.CancellationToken).ConfigureAwait(false);
            var root = await mended.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
            solution = solution.WithDocumentSyntaxRoot(document.Id, root!);
        }

        return CodeAction.Create("Mend all", _ => Task.FromResult(solution), context.CodeActionEquivalenceKey);
    }
}
