using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.CodeFixes.FixAll;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;

namespace ParamGen.CodeFixes;

/// <summary>Carries out what a problem suggests: it sets an argument, takes one away, puts a layer in or takes one out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuggestionFix))]
public sealed class SuggestionFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Descriptors.All
        .Select(descriptor => descriptor.Id)
        .Where(id => !id.StartsWith("PG00", StringComparison.Ordinal) && !OneByOneFix.IsFixable(id))
        .ToImmutableArray();

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => ModelFixAll.Instance;

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => RegisterAsync(context);

    /// <summary>Registers what the problems suggest.</summary>
    internal static async Task RegisterAsync(CodeFixContext context)
    {
        var model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (var diagnostic in context.Diagnostics)
        {
            var offers = Offers.Of(diagnostic, model, context.CancellationToken);
            for (var i = 0; i < offers.Count; i++)
            {
                var suggestion = offers[i].Suggestion;
                context.RegisterCodeFix(
                    CodeAction.Create(
                        suggestion.Title.Write(CSharpWording.Instance),
                        cancellation => Task.FromResult(context.Document.WithText(Apply(suggestion, diagnostic, model, cancellation))),
                        i == 0 ? BulkChoice.FirstOf(diagnostic.Id) : offers[i].Key),
                    diagnostic);
            }
        }
    }

    /// <summary>The layer that a diagnostic is at.</summary>
    internal static AttributeSyntax? AttributeAt(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<AttributeSyntax>();

    /// <summary>The text with a suggestion carried out at its diagnostic.</summary>
    internal static SourceText Apply(Suggestion suggestion, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
    {
        var text = model.SyntaxTree.GetText(cancellation);
        if (AttributeAt(model.SyntaxTree.GetRoot(cancellation), diagnostic) is not { } attribute)
            return text;
        var editor = new LayerEditor(text, model, cancellation);
        editor.Apply(suggestion, attribute);
        return editor.Finish();
    }
}
