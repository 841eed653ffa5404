using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ParamGen.Compiler.Tests.Harness;

/// <summary>What has come of a compilation.</summary>
/// <param name="Output">The compilation with the generated files.</param>
/// <param name="GeneratorDiagnostics">What the generator's driver reports: a crash, since the generator itself reports nothing.</param>
/// <param name="Problems">What the analyzer reports, in order of place.</param>
internal sealed record CompileResult(
    Compilation Output,
    ImmutableArray<Diagnostic> GeneratorDiagnostics,
    ImmutableArray<Diagnostic> Problems)
{
    /// <summary>What the analyzer finds, but a user has suppressed: a pragma around it, a severity of none.</summary>
    public ImmutableArray<Diagnostic> Suppressed { get; init; } = [];

    /// <summary>The ids of what the analyzer reports.</summary>
    public string Ids => string.Join(" ", Problems.Select(problem => problem.Id));

    /// <summary>The ids of what is refused, advice left out.</summary>
    public string Refusals =>
        string.Join(" ", Problems.Where(problem => problem.Severity == DiagnosticSeverity.Error).Select(problem => problem.Id));

    /// <summary>The errors of C# itself.</summary>
    public IEnumerable<Diagnostic> Errors => Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The warnings of C# itself in generated files.</summary>
    public IEnumerable<Diagnostic> Warnings =>
        Output.GetDiagnostics()
            .Where(diagnostic =>
                diagnostic.Severity == DiagnosticSeverity.Warning && GeneratedFiles.Contains(diagnostic.Location.SourceTree));

    public IEnumerable<SyntaxTree> GeneratedFiles => Output.SyntaxTrees.Where(Compiler.Naming.GeneratedFiles.IsOwn);

    /// <summary>The generated files that hold constants, rather than what stands in for them.</summary>
    public IEnumerable<SyntaxTree> Constants =>
        GeneratedFiles.Where(tree => !tree.ToString().Contains("[global::System.Obsolete(", StringComparison.Ordinal));

    public string GeneratedText => string.Join("\n", GeneratedFiles.Select(tree => tree.ToString()));

    /// <summary>The text that a problem underlines.</summary>
    public string Underlined(int problem = 0)
    {
        var location = Problems[problem].Location;
        return location.SourceTree!.GetText().ToString(location.SourceSpan);
    }

    public string Message(int problem = 0) => Problems[problem].GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The value of a constant such as <c>Model.Layers.Conv2D.Parameters</c>; null where there is none.</summary>
    public object? Constant(string path)
    {
        var parts = path.Split('.');
        INamespaceOrTypeSymbol? at = Output.GlobalNamespace;
        foreach (var part in parts[..^1])
            at = at?.GetMembers(part).OfType<INamespaceOrTypeSymbol>().FirstOrDefault();
        return at?.GetMembers(parts[^1]).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue;
    }
}
