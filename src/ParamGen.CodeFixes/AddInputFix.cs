using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ParamGen.Core.Networks;
using ParamGen.Core.Problems;
using ParamGen.Core.Collections;

namespace ParamGen.CodeFixes;

/// <summary>Puts an input before the first layer, of a shape that the layer takes; its numbers are for the user to correct.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddInputFix))]
[System.Composition.Shared]
public sealed class AddInputFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PG0003");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || SuggestionFix.AttributeAt(root, diagnostic) is not { } layer)
                continue;
            int[] shape = ShapeFor(layer.Name.ToString());
            var suggestion = Suggestion.Insert($"Insert [Input({string.Join(", ", shape)})]", LayerSources.Of("Input", ("Shape", new EquatableArray<int>(shape))));
            context.RegisterCodeFix(
                CodeAction.Create(suggestion.Title, cancellation => SuggestionFix.ApplyAsync(context.Document, [(diagnostic, suggestion)], cancellation), nameof(AddInputFix)),
                diagnostic);
        }
    }

    /// <summary>A shape of the rank that a layer takes: a small grey image, a sequence, or a list of features.</summary>
    private static int[] ShapeFor(string layer) =>
        layer.Contains("3D") ? [16, 28, 28, 1]
        : layer.Contains("2D") || layer.StartsWith("Random", StringComparison.Ordinal) ? [28, 28, 1]
        : layer.Contains("1D") || layer.EndsWith("LSTM", StringComparison.Ordinal) || layer.EndsWith("GRU", StringComparison.Ordinal) || layer.Contains("RNN") || layer.Contains("Attention") || layer == "Bidirectional" ? [100, 32]
        : [100];
}
