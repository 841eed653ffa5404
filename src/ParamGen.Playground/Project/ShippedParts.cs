using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.CodeFixes;
using ParamGen.Compiler;
using ParamGen.Compiler.Analysis;

namespace ParamGen.Playground.Project;

/// <summary>What the package puts into a compiler and an editor: the same DLLs, and in them what an editor looks for.</summary>
internal sealed class ShippedParts : AnalyzerReference
{
    public static readonly ShippedParts Instance = new();

    private static readonly ImmutableArray<ISourceGenerator> generators = [new ModelGenerator().AsSourceGenerator()];

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [new ModelAnalyzer(), new LayerNoteAnalyzer(), new ModelSuppressor()];

    /// <summary>The same for a compilation without the constants.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> AnalyzersOfPlainText { get; } =
        [new ModelAnalyzer(new StepsOfPlainText()), new LayerNoteAnalyzer(), new ModelSuppressor()];

    /// <summary>The light bulb's fixes.</summary>
    public static IReadOnlyList<CodeFixProvider> Fixes { get; } = PartsOf<CodeFixProvider, ExportCodeFixProviderAttribute>();

    /// <summary>The light bulb's refactorings.</summary>
    public static IReadOnlyList<CodeRefactoringProvider> Refactorings { get; } =
        PartsOf<CodeRefactoringProvider, ExportCodeRefactoringProviderAttribute>();

    public override string? FullPath => null;

    public override object Id => nameof(ParamGen);

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => Analyzers;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => Analyzers;

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => generators;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => generators;

    /// <summary>Where the constants are left out, nobody is to look for them, or for the reason why they are missing.</summary>
    private sealed class StepsOfPlainText : ModelSteps
    {
        public override bool HasConstants(INamedTypeSymbol type) => true;
    }

    private static List<TPart> PartsOf<TPart, TAttribute>()
        where TAttribute : Attribute =>
    [
        .. typeof(SuggestionFix).Assembly.GetTypes()
            .Where(type => Attribute.IsDefined(type, typeof(TAttribute)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (TPart)Activator.CreateInstance(type)!),
    ];
}
