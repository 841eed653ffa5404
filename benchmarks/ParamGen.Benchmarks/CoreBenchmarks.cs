using BenchmarkDotNet.Attributes;
using ParamGen.Benchmarks.Harness;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;

namespace ParamGen.Benchmarks;

/// <summary>The arithmetic alone, without a compiler.</summary>
[MemoryDiagnoser]
public class CoreBenchmarks
{
    private NetworkSource network = null!;

    [Params(5, 50, 500, 2000)]
    public int Layers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        network = Models.Network(Layers);
        if (NetworkEvaluator.Evaluate(network).Report is null)
            throw new InvalidOperationException(
                "The network is refused: " + string.Join(
                    ", ",
                    NetworkEvaluator.Evaluate(network).Problems.Select(problem => problem.Rule.Id)));
    }

    [Benchmark]
    public object Evaluate() => NetworkEvaluator.Evaluate(network);
}
