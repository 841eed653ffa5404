using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ParamGen.Benchmarks.Harness;

/// <summary>The least that any analyzer of classes does: it is called for each and looks at none.</summary>
#pragma warning disable RS1036, RS1041, RS1038, RS2008 // It is measured, not shipped.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class IdealAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor never = new(
        "NONE",
        "None",
        "None",
        "None",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [never];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(static _ => { }, SymbolKind.NamedType);
    }
}
