using System.Diagnostics;
using System.Globalization;
using System.Runtime.ExceptionServices;
using CsCheck;

namespace ParamGen.Core.Tests.Robustness;

/// <summary>
/// Random samples that are the same in every run, so that a failure is one tomorrow as well. <c>PARAMGEN_SEED=7</c> draws
/// others, <c>PARAMGEN_SAMPLES=20</c> twenty times as many, <c>PARAMGEN_SAMPLES=full</c> as many as a night is for.
/// </summary>
internal static class Sampling
{
    /// <summary>What nobody waits for: a sample that takes longer hangs.</summary>
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(2);

    /// <summary>How many times as many samples <c>full</c> draws.</summary>
    private const int Full = 50;

    /// <summary>Checks so many samples. What fails is shrunk and shown, with the seed that CsCheck draws it from.</summary>
    public static void Check<T>(this Gen<T> gen, int count, Action<T> check, Func<T, string> print)
    {
        var samples = new PCG(1, (ulong)Number("PARAMGEN_SEED", 1));
        var (seed, running) = ("", Stopwatch.StartNew());
        ExceptionDispatchInfo? failure = null;
        var worker = new Thread(() =>
        {
            try
            {
                for (var i = count * Number("PARAMGEN_SAMPLES", 1); i > 0; i--)
                {
                    (seed, running) = (samples.ToString(samples.State), Stopwatch.StartNew());
                    CheckOne(gen.Generate(samples, null!, out _), seed);
                }
            }
#pragma warning disable CA1031 // It is thrown again, on the thread of the test.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        })
        { IsBackground = true };
        worker.Start();
        while (!worker.Join(TimeSpan.FromSeconds(1)))
            Assert.True(
                running.Elapsed < patience,
                $"The sample of seed {seed} does not end:\n{print(gen.Generate(PCG.Parse(seed), null!, out _))}");
        failure?.Throw();

        void CheckOne(T sample, string itsSeed)
        {
            try
            {
                check(sample);
            }
            catch
            {
                gen.Sample(check, seed: itsSeed, iter: 300, threads: 1, print: print);
                throw;
            }
        }
    }

    /// <summary>The seeds of samples that a test draws by itself: small ones, many at a time, that need no shrinking.</summary>
    public static IEnumerable<int> Seeds(int count)
    {
        var first = Number("PARAMGEN_SEED", 1) * 100_000_000;
        return Enumerable.Range(first, count * Number("PARAMGEN_SAMPLES", 1));
    }

    /// <summary>
    /// Some of the cases of a test that are too many for each run, the same ones in every run; with <c>full</c> all of them.
    /// </summary>
    public static IEnumerable<T> Some<T>(IReadOnlyList<T> cases, int count)
    {
        var step = Math.Max(1.0, (double)cases.Count / (count * Number("PARAMGEN_SAMPLES", 1)));
        for (var at = Number("PARAMGEN_SEED", 1) % step; at < cases.Count; at += step)
            yield return cases[(int)at];
    }

    private static int Number(string variable, int otherwise) => Environment.GetEnvironmentVariable(variable) is var text && text == "full"
        ? Full
        : int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
