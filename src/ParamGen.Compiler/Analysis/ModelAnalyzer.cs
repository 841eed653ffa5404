using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.Generation;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Compiler.Reading.Symbols.Declared;
using ParamGen.Core.Evaluation;
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
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Descriptors.All.Except(Descriptors.Notes).ToImmutableArray();

    private readonly ModelSteps steps;

    /// <summary>What a compiler makes.</summary>
    public ModelAnalyzer()
        : this(new ModelSteps())
    {
    }

    internal ModelAnalyzer(ModelSteps steps) => this.steps = steps;

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        // A model in a file that looks generated is judged like any other.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            // Another assembly may have a class of this name too.
            if (!start.Compilation.GetTypesByMetadataName(LayerAttributes.Input).IsEmpty)
                start.RegisterSymbolAction(AnalyzeType, SymbolKind.NamedType);
        });
    }

    /// <summary>Reports what is wrong with a class.</summary>
    internal void AnalyzeType(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        // The classes that hold a model's constants bear no layers.
        if (type.DeclaringSyntaxReferences.All(static reference => GeneratedFiles.IsOwn(reference.SyntaxTree)))
            return;
        using var culture = InvariantCulture.Enter();
        try
        {
            AnalyzeAttributes(context, type);
        }
        catch (Exception exception) when (InternalError.Is(exception))
        {
            Report(context, new(DeclarationRules.PG0099_InternalError, type, null, type.Name, InternalError.Text(exception)));
        }
    }

    private void AnalyzeAttributes(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        var attributes = ClassAttributes.Of(type);
        var isAlsoBlock = attributes is { Kind: ClassKind.Model, Block: not null };
        if (attributes.Budget is not null && (isAlsoBlock || attributes.Kind is ClassKind.None or ClassKind.Block))
            context.ReportDiagnostic(ProblemDiagnostics.Of(
                BudgetCheck.OfNoModel(type.Name),
                attributes,
                default,
                context.CancellationToken));
        if (attributes.Device is { } device && (isAlsoBlock || attributes.Kind is not (ClassKind.Model or ClassKind.FileModel)))
            Report(context, ModelDeclaration.OfNoNetwork(type, device));
        if (isAlsoBlock || attributes.Kind is not (ClassKind.Model or ClassKind.FileModel))
        {
            foreach (var problem in CustomLayerReader.WithoutFile(attributes))
                Report(context, problem);
        }

        if (attributes.File is null && ModelDeclaration.TypeWithoutLayers(attributes) is { } untyped)
            Report(context, untyped);
        switch (attributes.Kind)
        {
            case ClassKind.Block:
                BlockAnalysis.Analyze(context, attributes);
                break;
            case ClassKind.Declared:
                foreach (var problem in DeclaredClass.Read(attributes, context.Compilation).Problems)
                    Report(context, problem);
                break;
            case ClassKind.FileModel:
                foreach (var problem in ModelDeclaration.Problems(attributes, context.CancellationToken)
                    .Concat(CustomLayerReader.Read(attributes, context.Compilation, context.CancellationToken).Problems))
                    Report(context, problem);
                FileModelAnalysis.Analyze(context, steps, attributes);
                break;
            case ClassKind.Model when isAlsoBlock:
                Report(context, new(DeclarationRules.PG0008_BlockAndModel, type, attributes.Block, type.Name));
                break;
            case ClassKind.Model:
                AnalyzeModel(context, attributes);
                break;
        }
    }

    private void AnalyzeModel(SymbolAnalysisContext context, ClassAttributes attributes)
    {
        var project = ProjectFiles.Of(context, attributes);
        if (steps.Read(attributes, context.Compilation, project.Files, context.CancellationToken) is not { } reading)
            return;
        var (type, layers) = (attributes.Type, attributes.Layers);
        foreach (var problem in reading.Reading.Problems)
            Report(context, problem);
        if (!attributes.Files.IsEmpty)
        {
            foreach (var problem in CustomLayerReader.Read(attributes, context.Compilation, context.CancellationToken).Problems)
                Report(context, problem);
        }

        // What a network without input or order would be is undefined; an argument that C# rejects is C#'s to report.
        if (reading.Network is not { } network)
            return;

        // A file that cannot be read leaves the layers to be judged without it.
        var files = steps.ReadNetwork(FileChoice.Of(reading.Source, project.Files, project.Folder), context.CancellationToken);
        FileModelAnalysis.Report(context, attributes, files.Faults);
        var profile = Profile.Of(layers[0], context.Options);
        var evaluation = steps.Evaluate(files.Source, network with { Name = type.Name }, withAdvice: true);
        foreach (var problem in evaluation.Problems.Concat(evaluation.Advice))
            context.ReportDiagnostic(ProblemDiagnostics.Of(problem, attributes, profile, context.CancellationToken));
        if (files.Source.Refusal is not null || evaluation.Report is not { } report)
            return;
        // What has constants has been written; what cannot be written is an error as well.
        if (steps.HasConstants(type))
            return;
        steps.Write(
            new(reading.Source.Namespace, reading.Source.Types, report)
            {
                Signature = files.Source.Signature,
                Session = project.Session,
            },
            ConstantLevels.Of(context.Options.AnalyzerConfigOptionsProvider));
        GeneratedCode.ReportOfModel(context, attributes);
    }

    private static void Report(SymbolAnalysisContext context, DeclarationProblem problem) =>
        context.ReportDiagnostic(ProblemDiagnostics.Of(problem, context.CancellationToken));
}
