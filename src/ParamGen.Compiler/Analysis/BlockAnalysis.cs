using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Compiler.Reading.Symbols.Blocks;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Rules;

namespace ParamGen.Compiler.Analysis;

/// <summary>
/// Reports what is wrong with a block by itself, at the values of its own constants: its uses, its expressions, its layers'
/// arguments and the names that they take. What depends on what it is given is judged where it is used.
/// </summary>
internal static class BlockAnalysis
{
    public static void Analyze(
        SymbolAnalysisContext context,
        INamedTypeSymbol type,
        AttributeData block,
        ImmutableArray<AttributeData> layers)
    {
        if (layers.Any(LayerAttributes.IsInput))
        {
            Report(context, new(DeclarationRules.PG0008_BlockAndModel, type, block, type.Name));
            return;
        }

        if (layers.IsEmpty)
        {
            Report(context, new(DeclarationRules.PG0009_BlockWithoutLayers, type, block, type.Name));
            return;
        }

        if (BlockValues.Own(type, block, context.Compilation, out var wrong) is not { } values)
        {
            // What C# rejects is C#'s to report.
            if (wrong is not null)
                Report(context, new(GraphRules.PG0316_BlockArguments, type, block, type.Name, type.Name, wrong)
                {
                    Argument = nameof(BlockAttribute.Parameters),
                });
            return;
        }

        var reader = new NetworkReader(context.Compilation, context.CancellationToken);
        var network = reader.Read(type, layers, values);
        foreach (var problem in reader.Problems)
            Report(context, problem);
        if (network is null)
            return;
        foreach (var problem in BlockReview.Of(network))
            context.ReportDiagnostic(ProblemDiagnostics.Of(problem, layers, null, default, context.CancellationToken));
        GeneratedCode.ReportOfBlock(context, type, layers.Insert(0, block));
    }

    private static void Report(SymbolAnalysisContext context, DeclarationProblem problem) =>
        context.ReportDiagnostic(ProblemDiagnostics.Of(problem, context.CancellationToken));
}
