using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ParamGen.CodeFixes;

/// <summary>Makes a model partial, and the types around it as well.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialFix))]
public sealed class MakePartialFix : CodeFixProvider
{
    private const string Title = "Make partial";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PG0001", "PG0002");

    /// <summary>All of a document at once: two models may stand in one type.</summary>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(
            CodeAction.Create(Title, cancellation => ApplyAsync(context.Document, context.Diagnostics, cancellation), Title),
            context.Diagnostics);
        return Task.CompletedTask;
    }

    /// <summary>The modifier stands last, directly before the keyword.</summary>
    private static async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var insertions = diagnostics
            .SelectMany(diagnostic => root.FindNode(diagnostic.Location.SourceSpan).AncestorsAndSelf().OfType<TypeDeclarationSyntax>())
            .Where(type => !type.Modifiers.Any(SyntaxKind.PartialKeyword))
            .Select(type => type.Keyword.SpanStart)
            .Distinct()
            .OrderBy(position => position)
            .Select(position => new TextChange(new(position, 0), "partial "));
        return document.WithText(text.WithChanges(insertions));
    }
}
