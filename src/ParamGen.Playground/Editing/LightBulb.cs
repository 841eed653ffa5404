using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Playground.Answers;
using ParamGen.Playground.Project;

namespace ParamGen.Playground.Editing;

/// <summary>The fixes and refactorings for a part of the text.</summary>
/// <param name="text">The text.</param>
internal sealed class LightBulb(OpenText text)
{
    private List<CodeAction> actions = [];
    private Document? offeredFor;

    public async Task<IReadOnlyList<Offer>> OffersAsync(int from, int to)
    {
        var document = text.Document;
        var span = TextSpan.FromBounds(from, to);
        var found = new List<(CodeAction Action, string Kind)>();
        foreach (var diagnostic in await text.DiagnosticsAsync())
        {
            if (diagnostic.Location.SourceTree?.FilePath != OpenText.Path || !diagnostic.Location.SourceSpan.IntersectsWith(span))
                continue;
            foreach (var provider in ShippedParts.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                await provider.RegisterCodeFixesAsync(new CodeFixContext(
                    document,
                    diagnostic,
                    (action, _) => found.AddRange(Flat(action).Select(action => (action, "fix"))),
                    CancellationToken.None));
            }
        }

        foreach (var provider in ShippedParts.Refactorings)
        {
            await provider.ComputeRefactoringsAsync(new CodeRefactoringContext(
                document,
                span,
                action => found.AddRange(Flat(action).Select(action => (action, "refactoring"))),
                CancellationToken.None));
        }

        var offers = found.DistinctBy(offer => offer.Action.Title).ToList();
        (actions, offeredFor) = ([.. offers.Select(offer => offer.Action)], document);
        return [.. offers.Select((offer, key) => new Offer(key, offer.Action.Title, offer.Kind))];
    }

    /// <summary>What an offer does; null where the text is no longer the one that it was made for.</summary>
    public async Task<Edits?> ApplyAsync(int key)
    {
        if (offeredFor != text.Document || key < 0 || key >= actions.Count)
            return null;
        foreach (var operation in await actions[key].GetOperationsAsync(CancellationToken.None))
        {
            if (operation is not ApplyChangesOperation { ChangedSolution: var changed })
                continue;
            var changes = await changed.GetDocument(offeredFor!.Id)!.GetTextChangesAsync(offeredFor);
            return new([.. changes.Select(change => new Edit(change.Span.Start, change.Span.End, change.NewText ?? ""))]);
        }

        return null;
    }

    private static IEnumerable<CodeAction> Flat(CodeAction action) =>
        action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Flat);
}
