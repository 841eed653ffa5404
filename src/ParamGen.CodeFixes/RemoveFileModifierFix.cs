using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.CodeFixes.FixAll;
using ParamGen.Compiler.LanguageSupport;

namespace ParamGen.CodeFixes;

/// <summary>Makes a model that is local to its file visible in its assembly.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveFileModifierFix))]
public sealed class RemoveFileModifierFix : CodeFixProvider
{
    private const string Title = "Remove 'file'";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PG0007");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => ModelFixAll.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var tree = (await context.Document.GetSyntaxTreeAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Apply(diagnostic, tree, context.CancellationToken) is { } text)
                context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithText(text)), Title), diagnostic);
        }
    }

    /// <summary>The text without the modifier of the type that a diagnostic is at; null where it has none.</summary>
    internal static SourceText? Apply(Diagnostic diagnostic, SyntaxTree tree, CancellationToken cancellation)
    {
        var modifier = tree.GetRoot(cancellation)
            .FindNode(diagnostic.Location.SourceSpan)
            .AncestorsAndSelf()
            .OfType<TypeDeclarationSyntax>()
            .SelectMany(type => type.Modifiers)
            .FirstOrDefault(token => token.IsKind(NewerSyntax.FileKeyword));
        return modifier.RawKind == 0
            ? null
            : tree.GetText(cancellation)
                .WithChanges(new TextChange(TextSpan.FromBounds(modifier.SpanStart, modifier.GetNextToken().SpanStart), ""));
    }
}
