using System.IO.Compression;
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

    /// <summary>
    /// Thousands of random networks of all layers and options that are covered, with what a model of the converter and the planner in
    /// Python says of them, which was measured against the converter and the interpreter themselves.
    /// </summary>
    [Fact]
    public void A_recorded_network_costs_what_was_recorded()
    {
        var (right, wrong, refused) = (0, new List<string>(), new SortedDictionary<string, int>(StringComparer.Ordinal));
        using var file = new GZipStream(File.OpenRead(PathOf("devices-recorded.jsonl.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(file);
        for (var i = 0; reader.ReadLine() is { } line; i++)
        {
            using var recorded = JsonDocument.Parse(line);
            var evaluation = Evaluate(recorded.RootElement, EquatableArray<Argument>.Empty);
            if (evaluation.Report is not { } report)
            {
                var reason = evaluation.Problems.Count == 0 ? "invalid" : evaluation.Problems[0].Texts[1].ToString();
                refused[reason] = refused.GetValueOrDefault(reason) + 1;
            }
            else if (recorded.RootElement.TryGetProperty("refused", out var why))
                wrong.Add($"{i}: not refused, although: {why}");
            else if (DifferencesOfRecord(recorded.RootElement, report).ToList() is { Count: > 0 } differences)
                wrong.Add($"{i}: {string.Join("; ", differences)}");
            else
                right++;
        }

        Assert.True(
            wrong.Count == 0,
            $"{right} right\n{string.Join("\n", wrong)}\n{string.Join("\n", refused.Select(pair => $"{pair.Value} {pair.Key}"))}");
        Assert.True(right >= 2390, $"{right} right\n{string.Join("\n", refused.Select(pair => $"{pair.Value} {pair.Key}"))}");
    }

    private static IEnumerable<string> DifferencesOfRecord(JsonElement recorded, DeviceReport report)
    {
        var operators = recorded.GetProperty("operators").GetString()!.Replace(",", ", ", StringComparison.Ordinal);
        if (operators != report.Operators)
            yield return $"operators {report.Operators}, expected {operators}";
        (string Name, long Value)[] numbers =
        [
            ("constants", report.ConstantBytes),
            ("peak", report.Plan.PeakBytes),
            ("head", report.Plan.HeadBytes),
            ("tensors", report.TensorCount),
            ("tail", report.Plan.TailBytes),
        ];
        foreach (var (name, actual) in numbers)
        {
            if (recorded.GetProperty(name).GetInt64() is var expected && Math.Abs(expected - actual) > Tolerance(name, report))
                yield return $"{name} {actual}, expected {expected}";
        }
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Oracle", file);

    private static void AssertAgree(string file, int least)
    {
        var (right, wrong, refused) = (0, new List<string>(), new List<string>());
        foreach (var line in File.ReadLines(PathOf(file)))
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
        var json = oracle.GetProperty("json");
        var text = json.ValueKind is JsonValueKind.String ? json.GetString()! : json.GetRawText();
        var network = KerasModelReader.Read(text).Network! with { Device = device };
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

        // An estimate.
        if (oracle.GetProperty("file").GetInt64() is var file && Math.Abs(file - report.FileBytes) > 0.18 * file)
            yield return $"file {report.FileBytes}, expected {file}";
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
            var (head, tail) = (arena.GetProperty("head").GetInt64(), arena.GetProperty("tail").GetInt64());
            if ((head, tail) != (device.Plan.HeadBytes, device.Plan.TailBytes))
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
