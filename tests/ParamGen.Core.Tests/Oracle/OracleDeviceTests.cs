using System.Text.Json;
using ParamGen.Core.Collections;
using ParamGen.Core.Devices;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;

namespace ParamGen.Core.Tests.Oracle;

/// <summary>Networks that TensorFlow's converter has turned into files and the micro interpreter has run: what each costs.</summary>
public class OracleDeviceTests
{
    private static readonly EquatableArray<Argument> cmsisNN = new(new Argument("Kernels", DeviceKernels.CmsisNN));

    [Fact]
    public void A_network_costs_what_it_costs_on_the_device() => AssertAgree("devices.jsonl", least: 33);

    [Fact]
    public void A_random_network_costs_what_it_costs_on_the_device() => AssertAgree("devices-random.jsonl", least: 170);

    private static void AssertAgree(string file, int least)
    {
        var (right, wrong, refused) = (0, new List<string>(), new List<string>());
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Oracle", file)))
        {
            using var oracle = JsonDocument.Parse(line);
            var id = oracle.RootElement.GetProperty("id").GetString();
            var evaluation = Evaluate(oracle.RootElement, EquatableArray<Argument>.Empty);
            if (evaluation.Report is not { } report)
                refused.Add($"{id}: {string.Join("; ", evaluation.Problems.Select(problem => string.Join(" ", problem.Texts)))}");
            else if (Differences(oracle.RootElement, report).ToList() is { Count: > 0 } differences)
                wrong.Add($"{id}: {string.Join("; ", differences)}");
            else
                right++;
        }

        Assert.True(wrong.Count == 0, $"{right} right, {refused.Count} refused\n{string.Join("\n", wrong)}\n{string.Join("\n", refused)}");
        Assert.True(right >= least, $"{right} right\n{string.Join("\n", refused)}");
    }

    private static DeviceEvaluation Evaluate(JsonElement oracle, EquatableArray<Argument> device)
    {
        var network = KerasModelReader.Read(oracle.GetProperty("json").GetString()!).Network! with { Device = device };
        DeviceEvaluation? found = null;
        var problems = NetworkEvaluator.Evaluate(network, view =>
        {
            found = view.Device!;
            return [];
        }).Problems;
        if (found is null)
            return new(null, problems, []) { WithUnknownBatch = () => throw new InvalidOperationException() };
        // The file was written by a converter that did not know the batch size.
        return oracle.TryGetProperty("batch", out _) ? found.WithUnknownBatch() : found;
    }

    private static IEnumerable<string> Differences(JsonElement oracle, DeviceReport report)
    {
        var operators = string.Join(", ", oracle.GetProperty("operators").EnumerateArray().Select(op => op.GetString()));
        if (operators != report.Operators)
        {
            yield return $"operators {report.Operators}, expected {operators}";
            yield break;
        }

        foreach (var (name, actual) in Numbers(report))
        {
            if (oracle.GetProperty(name).GetInt64() is var expected && Math.Abs(expected - actual) > Tolerance(name, report))
                yield return $"{name} {actual}, expected {expected}";
        }

        if (report.Runs != oracle.TryGetProperty("head", out var head))
            yield return report.Runs ? "does not run" : "runs";
        if (report.Runs && head.GetInt64() != report.Plan.HeadBytes)
            yield return $"head {report.Plan.HeadBytes}, expected {head}";
        foreach (var difference in OnArm("arm32", report).Concat(
            oracle.TryGetProperty("cmsis_nn", out _) ? OnArm("cmsis_nn", Evaluate(oracle, cmsisNN).Report!) : []))
            yield return difference;

        IEnumerable<string> OnArm(string kernels, DeviceReport device)
        {
            if (!oracle.TryGetProperty(kernels, out var arena))
                yield break;
            if (arena.GetProperty("head").GetInt64() != device.Plan.HeadBytes || arena.GetProperty("tail").GetInt64() != device.Plan.TailBytes)
                yield return $"{kernels} {device.Plan.HeadBytes} + {device.Plan.TailBytes}, expected {arena}";
            // Measured in steps of 16 bytes.
            if (arena.TryGetProperty("smallest", out var smallest) && Math.Abs(smallest.GetInt64() - device.Plan.SmallestBytes) > 16)
                yield return $"smallest {device.Plan.SmallestBytes}, expected {smallest}";
        }
    }

    private static (string Name, long Value)[] Numbers(DeviceReport report) =>
    [
        ("constants", report.ConstantBytes),
        ("parameters", report.ParameterBytes),
        ("tensors", report.TensorCount),
        ("peak", report.Plan.PeakBytes),
    ];

    /// <summary>A quantized scalar can be equal to another one by its value.</summary>
    private static int Tolerance(string name, DeviceReport report) => name is "constants" or "parameters" ? report.ScalarCount : 0;
}
