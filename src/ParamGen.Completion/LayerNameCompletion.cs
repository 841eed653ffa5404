using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Text;

namespace ParamGen.Completion;

/// <summary>Offers the names of the layers before, where a layer names those that it takes: <c>Input = ""</c>, <c>[Add("")]</c>.</summary>
[ExportCompletionProvider(nameof(LayerNameCompletion), LanguageNames.CSharp)]
public sealed class LayerNameCompletion : CompletionProvider
{
    /// <summary>The quote ends the name; what else may stand in one does not.</summary>
    private static readonly CompletionItemRules rules = CompletionItemRules.Create(
        commitCharacterRules: ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace, '"')));

    /// <inheritdoc />
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind is CompletionTriggerKind.Invoke or CompletionTriggerKind.InvokeAndCommitIfUnique
        || (trigger.Kind is CompletionTriggerKind.Insertion && (trigger.Character == '"' || char.IsLetter(trigger.Character)));

    /// <inheritdoc />
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || NamedLayers.SpanAt(root, context.Position) is not { } span)
            return;
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        using var culture = InvariantCulture.Enter();
        var names = NamedLayers.Before(root, context.Position, model!, context.CancellationToken);
        if (names.Count == 0)
            return;

        context.IsExclusive = true;
        context.CompletionListSpan = span;
        for (var i = 0; i < names.Count; i++)
        {
            // The nearest layer first.
            context.AddItem(CompletionItem.Create(
                names[i].Name,
                sortText: (names.Count - i).ToString("D6", System.Globalization.CultureInfo.InvariantCulture),
                tags: ImmutableArray.Create(WellKnownTags.Constant),
                rules: rules,
                inlineDescription: names[i].Kind));
        }
    }

    /// <inheritdoc />
    public override Task<CompletionChange> GetChangeAsync(
        Document document,
        CompletionItem item,
        char? commitKey,
        CancellationToken cancellationToken) =>
        Task.FromResult(CompletionChange.Create(new TextChange(item.Span, NamedLayers.Quoted(item.DisplayText))));
}
