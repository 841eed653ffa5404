using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ParamGen.CodeFixes.FixAll;

/// <summary>
/// Fixes all problems of a rule in a document, a project or a solution, and what comes to light by that. Problems of one model
/// depend on each other: changes that are made apart can neither be merged nor be right together, so <see cref="ProjectFixes"/>
/// makes them one after the other.
/// </summary>
internal sealed class ModelFixAll : FixAllProvider
{
    public static readonly ModelFixAll Instance = new();

    private ModelFixAll()
    {
    }

    /// <summary>All fixes together; null where there is none that could be made without somebody looking at it.</summary>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var changed = await FixAsync(fixAllContext).ConfigureAwait(false);
        var ids = string.Join(", ", fixAllContext.DiagnosticIds.OrderBy(id => id, StringComparer.Ordinal));
        return changed == fixAllContext.Solution
            ? null
            : CodeAction.Create($"Fix all {ids}", _ => Task.FromResult(changed), nameof(ModelFixAll));
    }

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        var choice = new BulkChoice(context.DiagnosticIds, context.CodeActionEquivalenceKey);
        var changed = context.Solution;
        var projects = context.Scope is FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        foreach (var project in projects.OrderBy(project => project.FilePath ?? project.Name, StringComparer.Ordinal)
            .ThenBy(project => project.Name, StringComparer.Ordinal))
        {
            var diagnostics = context.Scope is FixAllScope.Document
                ? await context.GetDocumentDiagnosticsAsync(context.Document!).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (var (document, text) in await ProjectFixes.OfAsync(project, diagnostics, choice, context.CancellationToken)
                .ConfigureAwait(false))
                changed = changed.WithDocumentText(document, text);
        }

        return changed;
    }
}
