using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Benchmarks.Harness;
using ParamGen.Compiler;
using ParamGen.Compiler.Analysis;

namespace ParamGen.Benchmarks;

/// <summary>
/// The analyzer over 100 models of 50 layers, beside one that does nothing. The constants have been added, as in a build.
/// </summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private CSharpCompilation compilation = null!;

    [GlobalSetup]
    public void Setup()
    {
        var project = new Project(100, 50);
        project.Driver(new ModelGenerator()).RunGeneratorsAndUpdateCompilation(project.Compilation, out var output, out _);
        compilation = (CSharpCompilation)output;
        if (Analyze(new ModelAnalyzer()) is { IsEmpty: false } problems)
            throw new InvalidOperationException(problems[0].ToString());
    }

    [Benchmark(Baseline = true)]
    public ImmutableArray<Diagnostic> Ideal() => Analyze(new IdealAnalyzer());

    [Benchmark]
    public ImmutableArray<Diagnostic> Models() => Analyze(new ModelAnalyzer());

    private ImmutableArray<Diagnostic> Analyze(DiagnosticAnalyzer analyzer) =>
        compilation.Clone().WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
}
