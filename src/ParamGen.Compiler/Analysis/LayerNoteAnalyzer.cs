using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Compiler.Analysis;

/// <summary>
/// Says on each layer of a valid model what it gives and how many parameters it has. It is an analyzer of its own, and all that
/// it reports is off: a compiler does not run such an analyzer at all, until a user switches it on.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LayerNoteAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.Notes;

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(AnalyzeType, SymbolKind.NamedType);
    }

    private static void AnalyzeType(SymbolAnalysisContext context)
    {
        using var culture = InvariantCulture.Enter();
        var attributes = ClassAttributes.Of((INamedTypeSymbol)context.Symbol);
        if (attributes.Kind is not ClassKind.Model)
            return;
        try
        {
            var reading = ClassReader.Read(attributes, context.Compilation, context.CancellationToken);
            if (reading is { Problems.Count: 0, Network: { } network })
                Describe(context, attributes, network);
        }
        catch (Exception exception) when (InternalError.Is(exception))
        {
            // The error is the model analyzer's to report.
        }
    }

    private static void Describe(SymbolAnalysisContext context, ClassAttributes attributes, NetworkSource network)
    {
        foreach (var note in NetworkEvaluator.Describe(network))
        {
            var name = ArgumentLocations.Of(attributes.Layers[note.Layer], null, context.CancellationToken);
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Of(EditorRules.PG0990_LayerNote),
                name,
                [.. note.Texts.Select(text => text.Write(CSharpWording.Instance))]));
        }
    }
}
