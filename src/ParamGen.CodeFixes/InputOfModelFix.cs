using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.CodeFixes;

/// <summary>
/// Takes a model in place of the sizes that it gives: <c>[Input(typeof(Encoder))]</c> for <c>[Input(Encoder.OutputDim1)]</c>, whose
/// generated constant no generator can see. It is offered where the input is the same.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InputOfModelFix))]
public sealed class InputOfModelFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PG0005");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        var model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (SuggestionFix.AttributeAt(root, diagnostic) is { } layer
                && Changed(layer, model, context.CancellationToken) is var (type, text))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Take what {type} gives",
                        _ => Task.FromResult(context.Document.WithText(text)),
                        nameof(InputOfModelFix)),
                    diagnostic);
            }
        }
    }

    /// <summary>
    /// The model that is meant, and the text in which it is taken; null where the sizes are not those that a model gives.
    /// </summary>
    private static (string Type, SourceText Text)? Changed(AttributeSyntax layer, SemanticModel model, CancellationToken cancellation)
    {
        if (layer.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null).ToArray() is not { Length: > 0 } sizes
            || !LayerAttributes.IsOurs(model.GetTypeInfo(layer, cancellation).Type)
            || GivenBy(sizes, model, cancellation) is not { } given)
            return null;
        var type = given.ToMinimalDisplayString(model, layer.SpanStart);
        var text = model.SyntaxTree.GetText(cancellation)
            .Replace(TextSpan.FromBounds(sizes[0].SpanStart, sizes[sizes.Length - 1].Span.End), $"typeof({type})");
        return IsTheSame(layer, model, text, cancellation) ? (type, text) : null;
    }

    /// <summary>The model whose only output has just these sizes, in the constants that are named; null where there is none.</summary>
    private static INamedTypeSymbol? GivenBy(AttributeArgumentSyntax[] sizes, SemanticModel model, CancellationToken cancellation)
    {
        INamedTypeSymbol? given = null;
        for (var i = 0; i < sizes.Length; i++)
        {
            if (model.GetSymbolInfo(sizes[i].Expression, cancellation).Symbol is not IFieldSymbol { IsConst: true } constant
                || !(ModelOutput.AxisOf(constant.Name) == i + 1
                    || (sizes.Length == 1 && ModelOutput.IsSize(constant.Name) && ModelOutput.AxisOf(constant.Name) is null))
                || ModelOutput.ModelOf(constant) is not { } type
                || (given is not null && !SymbolEqualityComparer.Default.Equals(given, type)))
                return null;
            given = type;
            if (NetworkOf(type, model.Compilation, cancellation) is not { } network
                || NetworkEvaluator.Evaluate(network).Report is not { Outputs: [var output] }
                || !IsOfOutput(constant, type, output.Layer)
                || output.Shape.Rank != sizes.Length + 1
                || !Equals((long?)(constant.ConstantValue as int?), output.Shape[i + 1]))
                return null;
        }

        return given;
    }

    /// <summary>Whether a constant is of what the model gives, rather than of a layer in the middle of it.</summary>
    private static bool IsOfOutput(IFieldSymbol constant, INamedTypeSymbol model, string layer) =>
        SymbolEqualityComparer.Default.Equals(constant.ContainingType, model)
        || constant.ContainingType.GetMembers(GeneratedLayerMembers.Name)
            .Any(name => name is IFieldSymbol { ConstantValue: string value } && value == layer);

    /// <summary>Whether the network is the same but for the names of its inputs.</summary>
    private static bool IsTheSame(AttributeSyntax layer, SemanticModel before, SourceText text, CancellationToken cancellation)
    {
        var tree = before.SyntaxTree.WithChangedText(text);
        if (ClassReader.ClassAround(layer, before, cancellation) is not { } type
            || DocumentationCommentId.CreateDeclarationId(type) is not { } id
            || before.Compilation.ReplaceSyntaxTree(before.SyntaxTree, tree) is not { } compilation
            || DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is not INamedTypeSymbol changed
            || NetworkOf(type, before.Compilation, cancellation) is not { } was
            || NetworkOf(changed, compilation, cancellation) is not { } now)
            return false;
        return NetworkEvaluator.Evaluate(now).Report is { } report && NetworkEvaluator.Evaluate(was).Report is { } expected
            && report.Inputs.Shapes() == expected.Inputs.Shapes()
                && report.Outputs.Shapes() == expected.Outputs.Shapes()
                && report.TotalParameters == expected.TotalParameters;
    }

    private static NetworkSource? NetworkOf(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        ClassReader.Read(type, compilation, cancellation).Network;
}
