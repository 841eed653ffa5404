using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Benchmarks.Harness;
using ParamGen.Compiler;
using ParamGen.Compiler.Analysis;

namespace ParamGen.Benchmarks;

/// <summary>
/// A whole compilation as the command line does it, from parsed files to the dll: without ParamGen, with its generator at
/// each level of constants, and with its analyzer, beside an analyzer that does nothing.
/// </summary>
[MemoryDiagnoser]
public class BuildBenchmarks
{
    private static bool isWarm;

    private Project project = null!;

    /// <summary>Classes, layers a class, and other files.</summary>
    [ParamsSource(nameof(Sizes))]
    public BuildSize Size { get; set; } = null!;

    public static IEnumerable<BuildSize> Sizes => [new(10, 50, 150), new(100, 50, 50)];

    [GlobalSetup]
    public void Setup()
    {
        // The compiler is large, and takes many runs until it is compiled well itself: what is measured first would look slow.
        if (!isWarm)
        {
            project = new(2, 10, 20, DocumentationMode.None);
            for (var i = 0; i < 100; i++)
                StandardAndAnalyzer();
            isWarm = true;
        }

        project = new(Size.Classes, Size.Layers, Size.Others, DocumentationMode.None);
    }

    [Benchmark(Baseline = true)]
    public long Without() => Build(null, null);

    [Benchmark]
    public long ModelsAlone() => Build("Model", null);

    [Benchmark]
    public long ModelsAndLayers() => Build("Layers", null);

    /// <summary>The default.</summary>
    [Benchmark]
    public long Standard() => Build("Standard", null);

    [Benchmark]
    public long AllConstants() => Build("All", null);

    [Benchmark]
    public long StandardAndAnalyzerThatDoesNothing() => Build("Standard", new IdealAnalyzer());

    [Benchmark]
    public long StandardAndAnalyzer() => Build("Standard", new ModelAnalyzer());

    [Benchmark]
    public long ModelsAloneAndAnalyzer() => Build("Model", new ModelAnalyzer());

    private long Build(string? level, DiagnosticAnalyzer? analyzer)
    {
        Compilation built = project.Compilation.Clone();
        if (level is not null)
            project.Driver(new ModelGenerator())
                .WithUpdatedAnalyzerConfigOptions(new BuildProperties(level))
                .RunGeneratorsAndUpdateCompilation(built, out built, out _);
        if (analyzer is not null)
        {
            // As the compiler does it: the analyzers share its events, and so its binding.
            var analysis = built.WithAnalyzers([analyzer]);
            built = analysis.Compilation;
            if (analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult() is { IsEmpty: false } problems)
                throw new InvalidOperationException(problems[0].ToString());
        }

        using var dll = new MemoryStream();
        var result = built.Emit(dll);
        return result.Success ? dll.Length : throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }
}

/// <summary>How many models, how many layers each has, and how many files have none.</summary>
public sealed record BuildSize(int Classes, int Layers, int Others)
{
    public override string ToString() => $"{Classes} x {Layers} among {Others}";
}
