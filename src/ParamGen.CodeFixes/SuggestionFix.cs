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
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (key, suggestion) in await OfferedAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
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

    /// <summary>
    /// Those of the suggestions that leave nothing wrong which was not wrong before. Where there are none, since the problem had
    /// hidden another one behind it, those that mend the problem itself and bring no other about.
    /// </summary>
    private static async Task<IEnumerable<(string Key, Suggestion Suggestion)>> OfferedAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        if (AttributeAt(root, diagnostic) is not { } layer)
            return [];
        var suggestions = SuggestionsOf(diagnostic).ToList();
        if (Outcome.Of(layer, model, cancellation) is not { } before)
            return suggestions;
        var ranked = new List<(int Rank, (string Key, Suggestion Suggestion) Offer)>();
        foreach (var offer in suggestions)
        {
            var changed = await ApplyAsync(document, [(diagnostic, offer.Suggestion)], cancellation).ConfigureAwait(false);
            var after = await Outcome.OfAsync(layer, model, changed, cancellation).ConfigureAwait(false);
            ranked.Add((after?.RankAfter(before, diagnostic) ?? 2, offer));
        }

        var best = ranked.Select(offer => offer.Rank).Where(rank => rank < 2).DefaultIfEmpty(-1).Min();
        return ranked.Where(offer => offer.Rank == best).Select(offer => offer.Offer);
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
        var chosen = new List<(Diagnostic, Suggestion)>();
        foreach (var diagnostic in diagnostics)
        {
            var offered = await OfferedAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            chosen.AddRange(offered.Where(offer => offer.Key == context.CodeActionEquivalenceKey).Select(offer => (diagnostic, offer.Suggestion)));
        }

        return await ApplyAsync(document, chosen, context.CancellationToken).ConfigureAwait(false);
    }
}
