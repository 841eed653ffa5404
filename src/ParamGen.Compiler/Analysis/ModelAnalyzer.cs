using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Expectations;
using ParamGen.Core.Networks;
using ParamGen.Core.Text;

namespace ParamGen.Compiler.Analysis;

/// <summary>
/// Reports what is wrong with a model, on the exact argument. It reads and computes with what the generator reads and
/// computes with: constants are added exactly where it reports no error.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.All.Except(Descriptors.Notes).ToImmutableArray();

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        // A model in a file that looks generated is judged like any other.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(LayerAttributes.Input) is not null)
                start.RegisterSymbolAction(AnalyzeType, SymbolKind.NamedType);
        });
    }

    private static void AnalyzeType(SymbolAnalysisContext context)
    {
        using var culture = InvariantCulture.Enter();
        var type = (INamedTypeSymbol)context.Symbol;
        var layers = LayerAttributes.Of(type);
        var file = FileModel.AttributeOf(type);
        var budget = Budget.AttributeOf(type);
        var block = file is null ? BlockValues.AttributeOf(type) : null;
        if (budget is not null && ((layers.IsEmpty && file is null) || block is not null))
            context.ReportDiagnostic(ProblemDiagnostics.Of(BudgetCheck.OfNoModel(type.Name), layers, budget, default, context.CancellationToken));
        if (layers.IsEmpty && file is null && block is null)
            return;

        if (block is not null)
        {
            BlockAnalysis.Analyze(context, type, block, layers);
            return;
        }

        var isOrdered = true;
        foreach (var problem in ModelDeclaration.Problems(type, layers, context.CancellationToken))
        {
            Report(context, problem);
            isOrdered &= problem.Rule != DeclarationRules.PG0003_NoInput && problem.Rule != DeclarationRules.PG0004_LayersOnTwoParts;
        }

        if (file is not null)
            FileModelAnalysis.Analyze(context, type, file, budget);
        else if (isOrdered)
            AnalyzeNetwork(context, type, layers, budget);
    }

    /// <summary>What a network without input or order would be is anybody's guess; an argument that C# refuses is C#'s to report.</summary>
    private static void AnalyzeNetwork(SymbolAnalysisContext context, INamedTypeSymbol type, ImmutableArray<AttributeData> layers, AttributeData? budget)
    {
        var reader = new NetworkReader(context.Compilation, context.CancellationToken);
        var network = reader.Read(type, layers);
        foreach (var problem in reader.Problems)
            Report(context, problem);
        if (network is null)
            return;

        var profile = Profile.Of(layers[0], context.Options);
        var evaluation = Network.Review(network);
        foreach (var problem in evaluation.Problems.Concat(evaluation.Advice))
            context.ReportDiagnostic(ProblemDiagnostics.Of(problem, layers, budget, profile, context.CancellationToken));
        if (evaluation.Report is not null)
            GeneratedCode.ReportOfModel(context, type, budget is null ? layers : layers.Insert(0, budget));
    }

    private static void Report(SymbolAnalysisContext context, DeclarationProblem problem) =>
        context.ReportDiagnostic(ProblemDiagnostics.Of(problem, context.CancellationToken));
}
