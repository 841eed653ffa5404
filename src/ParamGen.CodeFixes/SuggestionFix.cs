using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Core.Problems;

namespace ParamGen.CodeFixes;

/// <summary>Carries out what a problem suggests: it sets an argument, takes one away, puts a layer in or takes one out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuggestionFix))]
public sealed class SuggestionFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Descriptors.All
        .Select(descriptor => descriptor.Id)
        .Where(id => !id.StartsWith("PG00", StringComparison.Ordinal))
        .ToImmutableArray();

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(ApplyAllAsync);

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || AttributeAt(root, diagnostic) is null)
                continue;
            foreach (var (key, suggestion) in SuggestionsOf(diagnostic))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(suggestion.Title, cancellation => ApplyAsync(context.Document, [(diagnostic, suggestion)], cancellation), key),
                    diagnostic);
            }
        }
    }

    /// <summary>
    /// What the problem suggests, each with the key of its choice: suggestions that do the same to the same argument are one
    /// choice, whatever the numbers are, but a problem may offer several numbers.
    /// </summary>
    internal static IEnumerable<(string Key, Suggestion Suggestion)> SuggestionsOf(Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(SuggestionText.Key, out var text) || text is null)
            return [];
        return SuggestionText.Read(text)
            .GroupBy(suggestion => diagnostic.Id + ": " + string.Join("; ", suggestion.Edits.Select(KindOf)))
            .SelectMany(alike => alike.Select((suggestion, choice) => ($"{alike.Key} #{choice}", suggestion)));
    }

    private static string KindOf(Edit edit) => edit switch
    {
        SetArgument set => "set " + set.Argument,
        ResetArgument reset => "reset " + reset.Argument,
        InsertLayer insert => "insert " + insert.New.Kind,
        _ => "remove",
    };

    /// <summary>The layer that a diagnostic is at.</summary>
    internal static AttributeSyntax? AttributeAt(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<AttributeSyntax>();

    /// <summary>The document with the suggestions carried out, each at its diagnostic.</summary>
    internal static async Task<Document> ApplyAsync(Document document, IReadOnlyList<(Diagnostic Diagnostic, Suggestion Suggestion)> chosen, CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var editor = new LayerEditor(await document.GetTextAsync(cancellation).ConfigureAwait(false), model, cancellation);
        foreach (var (diagnostic, suggestion) in chosen)
        {
            if (AttributeAt(root, diagnostic) is { } attribute)
                editor.Apply(suggestion, attribute);
        }

        return document.WithText(editor.Finish());
    }

    /// <summary>
    /// Makes one choice everywhere. All edits of a document are made together: several problems may stand in one attribute,
    /// where changes that are made apart could not be merged.
    /// </summary>
    private static async Task<Document?> ApplyAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var chosen = diagnostics
            .SelectMany(SuggestionsOf, (diagnostic, offered) => (diagnostic, offered.Key, offered.Suggestion))
            .Where(offer => offer.Key == context.CodeActionEquivalenceKey)
            .Select(offer => (offer.diagnostic, offer.Suggestion))
            .ToList();
        return await ApplyAsync(document, chosen, context.CancellationToken).ConfigureAwait(false);
    }
}
