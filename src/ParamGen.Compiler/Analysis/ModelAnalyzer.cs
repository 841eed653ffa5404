using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Expectations;
using ParamGen.Core.Networks;
using ParamGen.Core.Problems;
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
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(LayerAttributes.Input) is not null)
                start.RegisterSymbolAction(AnalyzeType, SymbolKind.NamedType);
        });
    }

    /// <summary>Reports what is wrong with a class.</summary>
    internal static void AnalyzeType(SymbolAnalysisContext context)
    {
        using var culture = InvariantCulture.Enter();
        var type = (INamedTypeSymbol)context.Symbol;
        var layers = LayerAttributes.Of(type);
        var file = FileModel.AttributeOf(type);
        var budget = Budget.AttributeOf(type);
        var block = file is null ? BlockValues.AttributeOf(type) : null;
        if (budget is not null && ((layers.IsEmpty && file is null) || block is not null))
            context.ReportDiagnostic(ProblemDiagnostics.Of(BudgetCheck.OfNoModel(type.Name), budget, default, context.CancellationToken));
        if (layers.IsEmpty && file is null)
            return;

        if (block is not null)
        {
            AnalyzeBlock(context, type, block, layers);
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
            context.ReportDiagnostic(ProblemDiagnostics.Of(problem, problem.Layer == BudgetCheck.Position ? budget! : layers[problem.Layer], profile, context.CancellationToken));
        if (evaluation.Report is not null && type.GetMembers(GeneratedMembers.TotalParameters).IsEmpty)
            ReportGeneratedArguments(context, budget is null ? layers : layers.Insert(0, budget));
    }

    /// <summary>A block has no input, so that its layers are judged where it is used; its own uses and expressions are judged here.</summary>
    private static void AnalyzeBlock(SymbolAnalysisContext context, INamedTypeSymbol type, AttributeData block, ImmutableArray<AttributeData> layers)
    {
        if (BlockValues.Of(type, block, null, out var wrong) is not { } values)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(GraphRules.PG0316_BlockArguments), ArgumentLocations.Of(block, nameof(BlockAttribute.Parameters), context.CancellationToken), type.Name, type.Name, wrong));
            return;
        }

        var reader = new NetworkReader(context.Compilation, context.CancellationToken);
        reader.Read(type, layers, values);
        foreach (var problem in reader.Problems)
            Report(context, problem);
    }

    private static void Report(SymbolAnalysisContext context, DeclarationProblem problem) =>
        context.ReportDiagnostic(ProblemDiagnostics.Of(problem, context.CancellationToken));

    /// <summary>
    /// The analyzer sees what other generators have added, the generator does not: where an argument depends on that, the
    /// network is valid and yet has no constants.
    /// </summary>
    private static void ReportGeneratedArguments(SymbolAnalysisContext context, ImmutableArray<AttributeData> layers)
    {
        foreach (var layer in layers)
        {
            foreach (var argument in GeneratedArguments.Of(layer, context.Compilation, context.CancellationToken))
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(DeclarationRules.PG0005_ArgumentFromGeneratedCode), argument.GetLocation(), LayerAttributes.KindOf(layer.AttributeClass!)));
        }
    }
}
