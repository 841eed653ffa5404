using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ParamGen.CodeFixes;

/// <summary>Makes a model that is local to its file visible in its assembly.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveFileModifierFix))]
public sealed class RemoveFileModifierFix : CodeFixProvider
{
    private const string Title = "Remove 'file'";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PG0007");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var modifier = root?.FindNode(context.Span).AncestorsAndSelf().OfType<TypeDeclarationSyntax>()
            .SelectMany(type => type.Modifiers)
            .FirstOrDefault(token => token.IsKind(SyntaxKind.FileKeyword));
        if (modifier is not { RawKind: not 0 } file)
            return;
        context.RegisterCodeFix(
            CodeAction.Create(Title, cancellation => RemoveAsync(context.Document, file, cancellation), Title),
            context.Diagnostics);
    }

    private static async Task<Document> RemoveAsync(Document document, SyntaxToken file, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(new TextChange(TextSpan.FromBounds(file.SpanStart, file.GetNextToken().SpanStart), "")));
    }
}
