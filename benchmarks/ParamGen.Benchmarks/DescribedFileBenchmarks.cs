using BenchmarkDotNet.Attributes;
using ParamGen.Benchmarks.Harness;

namespace ParamGen.Benchmarks;

/// <summary>What a keystroke costs beside 20 classes whose models are in described files, and without them.</summary>
public class DescribedFileBenchmarks : ClassesWithFiles
{
    [GlobalSetup]
    public void Setup()
    {
        var files = DescribedFiles.All.Take(20).ToArray();
        Setup(
            string.Concat(files.Select((file, i) => $"{file.Attribute} public partial class Described{i};\n")),
            string.Concat(files.Select((_, i) => $"public partial class Described{i};\n")),
            files.Select(file => new ModelFile(file.Text)),
            (files.Length, 0));
    }
}
