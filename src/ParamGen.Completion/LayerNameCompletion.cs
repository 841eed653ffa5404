using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
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
        if (root is null
            || ArgumentAt(root, context.Position) is not { } argument
            || argument.FirstAncestorOrSelf<AttributeSyntax>() is not { } layer)
            return;
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        using var culture = InvariantCulture.Enter();
        var names = NamesBefore(layer, argument, model!, context.CancellationToken);
        if (names.Count == 0)
            return;

        context.IsExclusive = true;
        context.CompletionListSpan = SpanWithin(root.FindToken(context.Position - 1));
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
        Task.FromResult(CompletionChange.Create(new TextChange(
            item.Span,
            SymbolDisplay.FormatLiteral(item.DisplayText, quote: false).Replace("\"", "\\\""))));

    /// <summary>The argument in whose text a position is, within its quotes.</summary>
    private static AttributeArgumentSyntax? ArgumentAt(SyntaxNode root, int position)
    {
        var token = position == 0 ? default : root.FindToken(position - 1);
        return token.IsKind(SyntaxKind.StringLiteralToken)
            && token.Text.StartsWith("\"", StringComparison.Ordinal)
            && SpanWithin(token).IntersectsWith(position)
            ? token.Parent!.FirstAncestorOrSelf<AttributeArgumentSyntax>()
            : null;
    }

    /// <summary>What stands within the quotes; the last one may not have been typed.</summary>
    private static TextSpan SpanWithin(SyntaxToken literal) => TextSpan.FromBounds(
        literal.SpanStart + 1,
        literal.Text.Length > 1 && literal.Text.EndsWith("\"", StringComparison.Ordinal) ? literal.Span.End - 1 : literal.Span.End);

    private static IReadOnlyList<(string Name, string Kind)> NamesBefore(
        AttributeSyntax layer,
        AttributeArgumentSyntax argument,
        SemanticModel model,
        CancellationToken cancellation)
    {
        var info = model.GetSymbolInfo(layer, cancellation);
        var constructor = (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
        var property = ArgumentReader.PropertyOf(argument, layer.ArgumentList!.Arguments.IndexOf(argument), constructor);
        if (property is null
            || !LayerReferences.IsReference(property)
            || !LayerAttributes.IsOurs(constructor?.ContainingType)
            || ClassReader.ClassAround(layer, model, cancellation) is not { } type)
            return [];

        var before = ClassAttributes.Of(type).Before(layer);
        return ClassReader.Read(before, model.Compilation, cancellation).Network is { } source
            ? LayerNames.Of(source, before.Block is not null)
            : [];
    }
}
