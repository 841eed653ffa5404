using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.CodeFixes.FixAll;

namespace ParamGen.CodeFixes;

/// <summary>Makes a model partial, and the types around it as well.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialFix))]
public sealed class MakePartialFix : CodeFixProvider
{
    private const string Title = "Make partial";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PG0001", "PG0002");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => ModelFixAll.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var tree = (await context.Document.GetSyntaxTreeAsync(context.CancellationToken).ConfigureAwait(false))!;
        context.RegisterCodeFix(
            CodeAction.Create(
                Title,
                cancellation => Task.FromResult(context.Document.WithText(Apply(context.Diagnostics, tree, cancellation))),
                Title),
            context.Diagnostics);
    }

    /// <summary>The text with the types partial that diagnostics are at. The modifier stands last, directly before the keyword.</summary>
    internal static SourceText Apply(ImmutableArray<Diagnostic> diagnostics, SyntaxTree tree, CancellationToken cancellation)
    {
        var insertions = diagnostics
            .SelectMany(diagnostic =>
                tree.GetRoot(cancellation).FindNode(diagnostic.Location.SourceSpan).AncestorsAndSelf().OfType<TypeDeclarationSyntax>())
            .Where(type => !type.Modifiers.Any(SyntaxKind.PartialKeyword))
            .Select(type => type.Keyword.SpanStart)
            .Distinct()
            .OrderBy(position => position)
            .Select(position => new TextChange(new(position, 0), "partial "));
        return tree.GetText(cancellation).WithChanges(insertions);
    }
}
