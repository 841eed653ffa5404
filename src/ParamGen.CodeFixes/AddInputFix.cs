using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ParamGen.CodeFixes.FixAll;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;

namespace ParamGen.CodeFixes;

/// <summary>Puts an input before the first layer, of a shape that the layers take; its numbers are for the user to correct.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddInputFix))]
public sealed class AddInputFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PG0003");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => ModelFixAll.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (SuggestionFor(diagnostic, model, context.CancellationToken) is not { } suggestion)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    suggestion.Title.Write(CSharpWording.Instance),
                    cancellation => Task.FromResult(context.Document.WithText(SuggestionFix.Apply(
                        suggestion,
                        diagnostic,
                        model,
                        cancellation))),
                    nameof(AddInputFix)),
                diagnostic);
        }
    }

    /// <summary>The input that the layers may take whose first one a diagnostic is at; null where it is at none.</summary>
    internal static Suggestion? SuggestionFor(Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
    {
        if (SuggestionFix.AttributeAt(model.SyntaxTree.GetRoot(cancellation), diagnostic) is not { } layer)
            return null;
        var input = InputGuess.For(ClassReader.ReadAround(layer, model, cancellation)?.Network ?? new(default));
        return Suggestion.Insert(input);
    }
}
