using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Benchmarks.Harness;
using ParamGen.Compiler;

namespace ParamGen.Benchmarks;

/// <summary>What the generator takes of the compiler's time, beside one that only finds the classes.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
public class GeneratorBenchmarks
{
    private Prepared ours = null!;
    private Prepared ideal = null!;

    /// <summary>Classes and layers a class.</summary>
    [ParamsSource(nameof(Sizes))]
    public Size Size { get; set; } = null!;

    public static IEnumerable<Size> Sizes =>
        [new(1, 5), new(1, 50), new(1, 500), new(1, 1000), new(10, 5), new(10, 50), new(100, 5), new(100, 50), new(1000, 5)];

    [GlobalSetup]
    public void Setup()
    {
        var project = new Project(Size.Classes, Size.Layers);
        ours = new(project, new ModelGenerator(), Size.Classes);
        ideal = new(project, new IdealGenerator(), Size.Classes);
    }

    [Benchmark(Baseline = true), BenchmarkCategory("cold")]
    public GeneratorDriver ColdIdeal() => ideal.Cold();

    [Benchmark, BenchmarkCategory("cold")]
    public GeneratorDriver Cold() => ours.Cold();

    [Benchmark, BenchmarkCategory("cold")]
    public GeneratorDriver ColdOfModelsAlone() => ours.Cold(new BuildProperties("Model"));

    [Benchmark(Baseline = true), BenchmarkCategory("another file")]
    public GeneratorDriver OtherFileIdeal() => ideal.OtherFile();

    [Benchmark, BenchmarkCategory("another file")]
    public GeneratorDriver OtherFile() => ours.OtherFile();

    [Benchmark(Baseline = true), BenchmarkCategory("one argument")]
    public GeneratorDriver ArgumentIdeal() => ideal.Argument();

    [Benchmark, BenchmarkCategory("one argument")]
    public GeneratorDriver Argument() => ours.Argument();

    [Benchmark(Baseline = true), BenchmarkCategory("whitespace")]
    public GeneratorDriver WhitespaceIdeal() => ideal.Whitespace();

    [Benchmark, BenchmarkCategory("whitespace")]
    public GeneratorDriver Whitespace() => ours.Whitespace();

    /// <summary>
    /// A generator that has run once, and the edits that follow. Each edit is a compilation of its own, since the compiler binds anew
    /// after an edit.
    /// </summary>
    private sealed class Prepared
    {
        private readonly IIncrementalGenerator generator;
        private readonly Project project;
        private readonly GeneratorDriver warm;

        public Prepared(Project project, IIncrementalGenerator generator, int classes)
        {
            this.project = project;
            this.generator = generator;
            warm = Cold();
            // A generator that adds nothing would look fast.
            if (warm.GetRunResult().GeneratedTrees.Length != classes)
                throw new InvalidOperationException(
                    $"{generator.GetType().Name} has added {warm.GetRunResult().GeneratedTrees.Length} files for {classes} classes.");
        }

        public GeneratorDriver Cold(AnalyzerConfigOptionsProvider? properties = null)
        {
            var driver = project.Driver(generator);
            return (properties is null
                ? driver
                : driver.WithUpdatedAnalyzerConfigOptions(properties)).RunGenerators(Fresh(project.Compilation));
        }

        public GeneratorDriver OtherFile() => warm.RunGenerators(project.OtherFileEdited);

        public GeneratorDriver Argument() => warm.RunGenerators(project.ArgumentEdited);

        public GeneratorDriver Whitespace() => warm.RunGenerators(project.WhitespaceEdited);

        /// <summary>The same files, of which nothing has been bound.</summary>
        private static CSharpCompilation Fresh(CSharpCompilation compilation) => compilation.Clone();
    }
}

/// <summary>How many models, and how many layers each has.</summary>
public sealed record Size(int Classes, int Layers)
{
    public override string ToString() => $"{Classes} x {Layers}";
}
