using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Evaluation;

namespace ParamGen.Compiler.Analysis;

/// <summary>
/// Reports what is wrong with a block by itself, at the values of its own constants: its uses, its expressions, its layers'
/// arguments and the names that they take. What depends on what it is given is judged where it is used.
/// </summary>
internal static class BlockAnalysis
{
    public static void Analyze(SymbolAnalysisContext context, ClassAttributes attributes)
    {
        var reading = ClassReader.Read(attributes, context.Compilation, context.CancellationToken);
        foreach (var problem in reading.Problems)
            context.ReportDiagnostic(ProblemDiagnostics.Of(problem, context.CancellationToken));
        if (reading is not { Problems.Count: 0, Values: not null, Network: { } network })
            return;
        foreach (var problem in BlockReview.Of(network))
            context.ReportDiagnostic(ProblemDiagnostics.Of(problem, attributes, default, context.CancellationToken));
        GeneratedCode.ReportOfBlock(context, attributes);
    }
}
