using BenchmarkDotNet.Attributes;
using ParamGen.Benchmarks.Harness;

namespace ParamGen.Benchmarks;

/// <summary>What a keystroke costs beside 20 classes whose layers must match files of weights, and without the files.</summary>
public class ContractBenchmarks : ClassesWithFiles
{
    private const int Classes = 20;

    [GlobalSetup]
    public void Setup() => Setup(
        Source(i => $"[Weights(\"w{i}.safetensors\")] "),
        Source(_ => ""),
        Enumerable.Range(1, Classes).Select(i => new ModelFile($"/obj/w{i}.paramgen.json", Weights(i))),
        (Classes, Classes));

    private static string Weights(int units) =>
        $$"""
        {"paramgen":1,"file":"w{{units}}.safetensors","kind":"safetensors","weights":[
        {"name":"dense/kernel","shape":[4,{{units}}],"type":"float32","bytes":{{16 * units}}},
        {"name":"dense/bias","shape":[{{units}}],"type":"float32","bytes":{{4 * units}}}]}
        """;

    private static string Source(Func<int, string> attribute) => string.Concat(Enumerable.Range(1, Classes)
        .Select(i => $"{attribute(i)}[Input(4)] [Dense({i})] public partial class Contract{i};\n"));
}
