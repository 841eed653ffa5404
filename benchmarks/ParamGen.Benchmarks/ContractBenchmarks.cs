using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using ParamGen.Benchmarks.Harness;
using ParamGen.Compiler;

namespace ParamGen.Benchmarks;

/// <summary>What a keystroke costs beside 20 classes with layers whose weights are in files that must match, and without those.</summary>
[MemoryDiagnoser]
public class ContractBenchmarks
{
    private const int Classes = 20;

    private readonly Project project = new(classes: 10, layers: 50);
    private GeneratorDriver without = null!;
    private GeneratorDriver with = null!;
    private SyntaxTree classes = null!;
    private SyntaxTree plainClasses = null!;

    [GlobalSetup]
    public void Setup()
    {
        classes = Parse(i => $"[Weights(\"w{i}.safetensors\")] ");
        plainClasses = Parse(_ => "");
        without = project.Driver(new ModelGenerator()).RunGenerators(project.Compilation.AddSyntaxTrees(plainClasses));
        with = project.Driver(new ModelGenerator())
            .AddAdditionalTexts(
            [
                .. Enumerable.Range(1, Classes).Select(i => (AdditionalText)new ModelFile($"/obj/w{i}.paramgen.json", Weights(i))),
            ])
            .RunGenerators(project.Compilation.AddSyntaxTrees(classes));
        foreach (var driver in new[] { with, without })
        {
            var trees = driver.GetRunResult().GeneratedTrees;
            if (trees.Length != 30 || trees.Any(tree => tree.ToString().Contains("Obsolete", StringComparison.Ordinal)))
                throw new InvalidOperationException("Not every class has constants.");
        }
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Without() => without.RunGenerators(project.ArgumentEdited.AddSyntaxTrees(plainClasses));

    [Benchmark]
    public GeneratorDriver With20Contracts() => with.RunGenerators(project.ArgumentEdited.AddSyntaxTrees(classes));

    private static string Weights(int units) =>
        $$"""
        {"paramgen":1,"file":"w{{units}}.safetensors","kind":"safetensors","weights":[
        {"name":"dense/kernel","shape":[4,{{units}}],"type":"float32","bytes":{{16 * units}}},
        {"name":"dense/bias","shape":[{{units}}],"type":"float32","bytes":{{4 * units}}}]}
        """;

    private SyntaxTree Parse(Func<int, string> attribute) => project.Parse(
        string.Concat(Enumerable.Range(1, Classes)
            .Select(i => $"{attribute(i)}[Input(4)] [Dense({i})] public partial class Contract{i};\n")),
        "/Contracts.cs");
}
