using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using ParamGen.Benchmarks.Harness;

namespace ParamGen.Benchmarks;

/// <summary>The program that a build starts when a model file has changed, beside one that does nothing.</summary>
public class DescribeBenchmarks
{
    private readonly string folder = Directory.CreateTempSubdirectory("describe").FullName;

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public void EmptyProgram() => Run("EmptyProgram", folder);

    [Benchmark]
    public void OneFile() => Run("ParamGen.Describe", [DescribedFiles.Paths[0], "-o", folder]);

    [Benchmark]
    public void TwentyFiles() => Run("ParamGen.Describe", [.. DescribedFiles.Paths.Take(20), "-o", folder]);

    private static void Run(string program, params string[] args)
    {
        // artifacts/bin/ParamGen.Benchmarks/release: the other programs are built beside it.
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        var path = Path.Combine(own.Parent!.Parent!.FullName, program, own.Name, program + ".dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", path, .. args]) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
