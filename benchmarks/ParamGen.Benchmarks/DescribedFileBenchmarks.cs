using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using ParamGen.Benchmarks.Harness;
using ParamGen.Compiler;

namespace ParamGen.Benchmarks;

/// <summary>What a keystroke costs beside 20 classes whose models are in described files, and without them.</summary>
[MemoryDiagnoser]
public class DescribedFileBenchmarks
{
    private readonly Project project = new(classes: 10, layers: 50);
    private GeneratorDriver without = null!;
    private GeneratorDriver with = null!;
    private SyntaxTree classes = null!;
    private SyntaxTree plainClasses = null!;

    [GlobalSetup]
    public void Setup()
    {
        var files = DescribedFiles.All.Take(20).ToArray();
        classes = project.Parse(
            string.Concat(files.Select((file, i) => $"{file.Attribute} public partial class Described{i};\n")),
            "/Described.cs");
        plainClasses = project.Parse(string.Concat(files.Select((_, i) => $"public partial class Described{i};\n")), "/Described.cs");
        without = project.Driver(new ModelGenerator()).RunGenerators(project.Compilation.AddSyntaxTrees(plainClasses));
        with = project.Driver(new ModelGenerator())
            .AddAdditionalTexts([.. files.Select(file => (AdditionalText)new ModelFile(file.Text))])
            .RunGenerators(project.Compilation.AddSyntaxTrees(classes));
        if (with.GetRunResult().GeneratedTrees.Length != 30 || without.GetRunResult().GeneratedTrees.Length != 10)
            throw new InvalidOperationException("Not every class has got a file.");
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Without() => without.RunGenerators(project.ArgumentEdited.AddSyntaxTrees(plainClasses));

    [Benchmark]
    public GeneratorDriver With20Files() => with.RunGenerators(project.ArgumentEdited.AddSyntaxTrees(classes));
}
