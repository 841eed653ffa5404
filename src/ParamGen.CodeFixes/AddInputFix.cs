using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Collections;
using ParamGen.Core.Networks;
using ParamGen.Core.Problems;

namespace ParamGen.CodeFixes;

/// <summary>Puts an input before the first layer, of a shape that the layers take; its numbers are for the user to correct.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddInputFix))]
public sealed class AddInputFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PG0003");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        var model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (SuggestionFix.AttributeAt(root, diagnostic) is not { } layer)
                continue;
            var input = InputFor(layer, model, context.CancellationToken);
            var shape = string.Join(", ", (EquatableArray<int>)input.Arguments[0].Value!);
            var suggestion = Suggestion.Insert($"Insert [Input({shape})]", input);
            context.RegisterCodeFix(
                CodeAction.Create(suggestion.Title, cancellation => SuggestionFix.ApplyAsync(context.Document, [(diagnostic, suggestion)], cancellation), nameof(AddInputFix)),
                diagnostic);
        }
    }

    private static LayerSource InputFor(AttributeSyntax layer, SemanticModel model, CancellationToken cancellation)
    {
        var network = layer.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration && model.GetDeclaredSymbol(declaration, cancellation) is INamedTypeSymbol type
            ? new NetworkReader(model.Compilation, cancellation).Read(type, LayerAttributes.Of(type))
            : null;
        return InputGuess.For(network ?? new(default));
    }
}
