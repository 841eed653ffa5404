using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using ParamGen.Compiler;

namespace ParamGen.Benchmarks.Harness;

/// <summary>What a keystroke costs beside classes with files, and beside the same classes without the files.</summary>
[MemoryDiagnoser]
public abstract class ClassesWithFiles
{
    private readonly Project project = new(classes: 10, layers: 50);
    private GeneratorDriver without = null!;
    private GeneratorDriver with = null!;
    private SyntaxTree classes = null!;
    private SyntaxTree plainClasses = null!;

    [Benchmark(Baseline = true)]
    public GeneratorDriver Without() => without.RunGenerators(project.ArgumentEdited.AddSyntaxTrees(plainClasses));

    [Benchmark]
    public GeneratorDriver WithFiles() => with.RunGenerators(project.ArgumentEdited.AddSyntaxTrees(classes));

    /// <param name="source">The classes with files.</param>
    /// <param name="plain">The same classes without them.</param>
    /// <param name="texts">The files.</param>
    /// <param name="generated">How many of the classes get constants with files, and without.</param>
    protected void Setup(string source, string plain, IEnumerable<AdditionalText> texts, (int With, int Without) generated)
    {
        classes = project.Parse(source, "/Classes.cs");
        plainClasses = project.Parse(plain, "/Classes.cs");
        without = project.Driver(new ModelGenerator()).RunGenerators(project.Compilation.AddSyntaxTrees(plainClasses));
        with = project.Driver(new ModelGenerator())
            .AddAdditionalTexts([.. texts])
            .RunGenerators(project.Compilation.AddSyntaxTrees(classes));
        Check(with, generated.With);
        Check(without, generated.Without);
    }

    private static void Check(GeneratorDriver driver, int expected)
    {
        var trees = driver.GetRunResult().GeneratedTrees;
        if (trees.Length != 10 + expected || trees.Any(tree => tree.ToString().Contains("Obsolete", StringComparison.Ordinal)))
            throw new InvalidOperationException("Not every class has constants.");
    }
}
