using BenchmarkDotNet.Attributes;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace ParamGen.Benchmarks;

/// <summary>A run of a tiny model and of a convolutional one through a typed session, beside ONNX Runtime's own API.</summary>
[MemoryDiagnoser]
public partial class SessionBenchmarks : IDisposable
{
    private static readonly string[] names = ["x"], outputs = ["p"];

    private readonly float[] x = [1, 2, 3, 4];
    private readonly float[] p = new float[3];
    private readonly RunOptions runOptions = new();
    private Small.Session typed = null!;
    private InferenceSession plain = null!;

    /// <summary>x (batch, 4) → p (batch, 3).</summary>
    [OnnxModel("header-with-everything.onnx")]
    internal sealed partial class Small;

    [GlobalSetup]
    public void Setup()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Files", "header-with-everything.onnx");
        using var options = new SessionOptions { IntraOpNumThreads = 1 };
        typed = Small.Session.Open(path, options);
        plain = new InferenceSession(path, options);
        Typed();
        var expected = p.ToArray();
        foreach (var run in new Action[] { NamedValues, OrtValues })
        {
            Array.Clear(p);
            run();
            if (!p.SequenceEqual(expected))
                throw new InvalidOperationException("The ways to run a model do not agree.");
        }
    }

    [GlobalCleanup]
    public void Dispose()
    {
        typed?.Dispose();
        plain?.Dispose();
        runOptions.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>What most examples show.</summary>
    [Benchmark(Baseline = true)]
    public void NamedValues()
    {
        using var results = plain.Run([NamedOnnxValue.CreateFromTensor("x", new DenseTensor<float>(x, [1, 4]))]);
        ((DenseTensor<float>)results[0].Value).Buffer.Span.CopyTo(p);
    }

    /// <summary>The newer API, which pins instead of copying.</summary>
    [Benchmark]
    public void OrtValues()
    {
        using var value = OrtValue.CreateTensorValueFromMemory(x, [1, 4]);
        using var results = plain.Run(runOptions, names, [value], outputs);
        results[0].GetTensorDataAsSpan<float>().CopyTo(p);
    }

    [Benchmark]
    public void Typed() => typed.Run(1, x, p);
}
