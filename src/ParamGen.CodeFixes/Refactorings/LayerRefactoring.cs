using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Core.Text;

namespace ParamGen.CodeFixes.Refactorings;

/// <summary>A way to write the same network otherwise. It is offered where the changed text, read again, gives the same numbers.</summary>
public abstract class LayerRefactoring : CodeRefactoringProvider
{
    private protected LayerRefactoring()
    {
    }

    /// <inheritdoc />
    public sealed override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        if (await NetworkText.AtAsync(context.Document, context.Span, context.CancellationToken).ConfigureAwait(false) is not { } network)
            return;
        using var culture = InvariantCulture.Enter();
        foreach (var (title, text) in GetChanges(network, context.Span))
        {
            if (network.With(text) is not { } changed || !SameNumbers.AreEquivalent(network, changed))
                continue;
            context.RegisterRefactoring(CodeAction.Create(
                title,
                cancellation => ConstantReferences.FollowAsync(context.Document, network, changed, cancellation),
                GetType().Name + ": " + title));
        }
    }

    /// <summary>What can be done at a place, by title, and the text that would come of it.</summary>
    private protected abstract IEnumerable<(string Title, SourceText Text)> GetChanges(NetworkText network, TextSpan span);
}
