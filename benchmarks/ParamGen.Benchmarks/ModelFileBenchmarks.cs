using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Benchmarks.Harness;
using ParamGen.Compiler;

namespace ParamGen.Benchmarks;

/// <summary>
/// What the constants of 27 published models, each read from Keras's file, cost the compiler after the generator has run.
/// </summary>
[MemoryDiagnoser]
public class ModelFileBenchmarks
{
    private static readonly string[] files =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Models"), "*.json").Order(StringComparer.Ordinal)];

    private readonly Dictionary<string, Compilation> generated = [];

    [GlobalSetup]
    public void Setup()
    {
        CSharpParseOptions options = new(LanguageVersion.CSharp12, DocumentationMode.None);
        var classes = files.Select((file, i) => $"[ParamGen.KerasModel(@\"{file}\")] public partial class Model{i};\n");
        var compilation = Project.Compile([CSharpSyntaxTree.ParseText(string.Concat(classes), options, "/Models.cs")]);
        var texts = files.Select(file => (AdditionalText)new ModelFile(file)).ToImmutableArray();
        foreach (var level in new[] { "Model", "Layers", "Standard", "All" })
        {
            CSharpGeneratorDriver.Create([new ModelGenerator().AsSourceGenerator()], texts, options, new BuildProperties(level))
                .RunGeneratorsAndUpdateCompilation(compilation, out var built, out var problems);
            if (!problems.IsEmpty)
                throw new InvalidOperationException(problems[0].ToString());
            generated[level] = built;
            Console.WriteLine($"// {level}: {built.SyntaxTrees.Skip(1).Sum(tree => (long)tree.Length):N0} characters");
        }
    }

    [Benchmark(Baseline = true)]
    public int All() => Bind("All");

    [Benchmark]
    public int Standard() => Bind("Standard");

    [Benchmark]
    public int Layers() => Bind("Layers");

    [Benchmark]
    public int ModelsAlone() => Bind("Model");

    /// <summary>A clone has bound nothing yet.</summary>
    private int Bind(string level) => generated[level].Clone().GetDiagnostics().Length;
}
